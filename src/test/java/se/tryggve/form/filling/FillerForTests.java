package se.tryggve.form.filling;

import se.tryggve.form.TestFeel;

/** A filler outside the application. */
public final class FillerForTests {

    private FillerForTests() {}

    public static FormFiller filler() {
        return new FormFiller(new TestFeel(), TestFeel.CLOCK, TestFeel.ZONE);
    }
}
