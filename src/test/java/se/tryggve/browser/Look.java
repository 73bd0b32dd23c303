package se.tryggve.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How a person sees Tryggve: screen, light or dark, language, with or without scripts. */
public record Look(String name, int width, int height, boolean dark, boolean scripts, String language) {

    /** An office screen. */
    public static final Look WIDE = new Look("wide", 1440, 900, false, true, "sv");

    /** A telephone. */
    public static final Look PHONE = new Look("phone", 390, 844, false, true, "sv");

    /** The same in the dark theme. */
    public Look inTheDark() {
        return new Look(name + "-dark", width, height, true, scripts, language);
    }

    /** The same with scripts switched off. */
    public Look withoutScripts() {
        return new Look(name + "-noscript", width, height, dark, false, language);
    }

    /** The same in English. */
    public Look inEnglish() {
        return new Look(name + "-en", width, height, dark, scripts, "en");
    }

    Browser.NewContextOptions options(String baseUrl) {
        return new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(width, height)
                .setHasTouch(width < 700)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(scripts)
                .setLocale(language.equals("sv") ? "sv-SE" : "en-GB");
    }
}
