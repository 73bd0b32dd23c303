package se.tryggve.casefile.internal;

/** A number out of a series, and how it is written. Nothing ever reads the parts back out of the writing. */
record DrawnNumber(String series, int year, int number, String written) {

    static DrawnNumber of(RegisterSeries series, int year, int number) {
        String written = series.template()
                .replace("{series}", series.code())
                .replace("{year}", Integer.toString(year))
                .replace("{number}", Integer.toString(number));
        return new DrawnNumber(series.code(), year, number, written);
    }
}
