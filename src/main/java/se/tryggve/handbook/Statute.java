package se.tryggve.handbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statutes that models and tables name, as they name them. */
public enum Statute {
    PUBLIC_ADMINISTRATION("Förvaltningslagen (2017:900)", "förvaltningslagen"),
    LOCAL_GOVERNMENT("Kommunallagen (2017:725)", "kommunallagen"),
    CAMERA_SURVEILLANCE("Kamerabevakningslagen (2018:1200)", "kamerabevakningslagen"),
    CAMERA_MONITORING("Kameraövervakningslagen (2013:460)", "kameraövervakningslagen"),
    PUBLIC_CAMERA_MONITORING(
            "Lagen (1998:150) om allmän kameraövervakning",
            "lag (1998:150) om allmän kameraövervakning",
            "lag (1998:150)"),
    PUBLIC_ORDER_GUARDS("Lagen (2023:421) om ordningsvakter", "lagen (2023:421)", "lag (2023:421)"),
    PUBLIC_ORDER_GUARDS_ORDINANCE(
            "Förordningen (2023:422) om ordningsvakter", "förordningen (2023:422)", "förordning (2023:422)"),
    OLDER_PUBLIC_ORDER_GUARDS("Lagen (1980:578) om ordningsvakter", "lagen (1980:578)", "lag (1980:578)"),
    SECURITY_COMPANIES("Lagen (1974:191) om bevakningsföretag", "lagen (1974:191)", "lag (1974:191)"),
    SECURITY_COMPANIES_ORDINANCE(
            "Förordningen (1989:149) om bevakningsföretag", "förordningen (1989:149)", "förordning (1989:149)"),
    CRIME_PREVENTION("Lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete", "lag (2023:196)"),
    REGIONAL_COORDINATION("Förordningen (2016:1258) om regional samordning", "förordning (2016:1258)"),
    PUBLIC_PROCUREMENT("Lagen (2016:1145) om offentlig upphandling", "lagen om offentlig upphandling", "LOU"),
    FEES("Avgiftsförordningen (1992:191)", "avgiftsförordningen"),
    SECRECY("Offentlighets- och sekretesslagen (2009:400)", "offentlighets- och sekretesslagen"),
    FREEDOM_OF_THE_PRESS("Tryckfrihetsförordningen", "tryckfrihetsförordningen"),
    CODETERMINATION("Lagen (1976:580) om medbestämmande i arbetslivet", "medbestämmandelagen"),
    PROTECTIVE_SECURITY("Säkerhetsskyddslagen (2018:585)", "säkerhetsskyddslagen"),
    DATA_PROTECTION_ACT("Dataskyddslagen (2018:218)", "dataskyddslagen"),
    DATA_PROTECTION_REGULATION("Dataskyddsförordningen, (EU) 2016/679", "dataskyddsförordningen"),
    TIME_LIMITS("Lagen (1930:173) om beräkning av lagstadgad tid", "lagen (1930:173) om beräkning av lagstadgad tid");

    private static final String REGISTER = "https://rkrattsbaser.gov.se/sfst?bet=";
    private static final Pattern NUMBER = Pattern.compile("\\d{4}:\\d+");

    private final String title;
    private final List<String> names;

    Statute(String title, String... names) {
        this.title = title;
        this.names = List.of(names);
    }

    /** What the statute is called in full, with its number. */
    public String title() {
        return title;
    }

    /** Where it can be read: the government's own register of statutes, for the regulation EUR-Lex. */
    public String address() {
        Matcher number = NUMBER.matcher(title);
        return switch (this) {
            case DATA_PROTECTION_REGULATION -> "https://eur-lex.europa.eu/eli/reg/2016/679/oj/swe";
            case FREEDOM_OF_THE_PRESS -> REGISTER + "1949:105";
            default -> REGISTER + (number.find() ? number.group() : "");
        };
    }

    /** Every name, the longest first, so that none is found inside another. */
    public static List<String> allNames() {
        return Arrays.stream(values())
                .flatMap(statute -> statute.names.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * The statute of a name.
     *
     * @throws IllegalArgumentException if there is none such
     */
    public static Statute named(String name) {
        return Arrays.stream(values())
                .filter(statute -> statute.names.stream().anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No statute is called " + name));
    }
}
