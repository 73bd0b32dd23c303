package se.tryggve.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tryggve.form.RefusedAnswerException;

class RulingRulesTest {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final List<WeekWindow> ALWAYS = List.of(new WeekWindow(EVERY_DAY, 0, WeekWindow.DAY));
    private static final List<WeekWindow> NIGHTS = List.of(new WeekWindow(EVERY_DAY, 22 * 60, 6 * 60));

    @Example
    void grantedWithoutHoursMeansTheHoursAskedFor() {
        Ruling settled = settle(asked(NIGHTS), ruling(Outcome.GRANTED, null, List.of(), null));
        assertThat(settled.windows()).isEqualTo(NIGHTS);
        assertThat(settled.mode()).isEqualTo(Mode.RECORDED);
    }

    @Example
    void grantedWithOtherHoursIsRefusedBecauseItIsGrantedInPart() {
        refused(asked(ALWAYS), ruling(Outcome.GRANTED, null, NIGHTS, null), "measure.refused.grantedDiffers");
    }

    @Example
    void grantedInPartWithNothingLessAndNoConditionIsRefused() {
        refused(asked(ALWAYS), ruling(Outcome.PARTLY_GRANTED, null, ALWAYS, " "), "measure.refused.nothingLess");
    }

    @Example
    void aConditionAloneMakesItGrantedInPart() {
        assertThat(settle(asked(ALWAYS), ruling(Outcome.PARTLY_GRANTED, null, ALWAYS, "Maskad entré"))
                        .conditions())
                .isEqualTo("Maskad entré");
    }

    @Example
    void hoursThatNobodyAskedForAreRefused() {
        refused(asked(NIGHTS), ruling(Outcome.PARTLY_GRANTED, null, ALWAYS, null), "measure.refused.hoursBeyondAsked");
    }

    @Example
    void recordingCannotBeGrantedWhenOnlyLiveWasAsked() {
        Asked live = new Asked("K1", "x", "park", Mode.LIVE, false, null, null, null, null, "p", ALWAYS);
        refused(live, ruling(Outcome.PARTLY_GRANTED, Mode.RECORDED, NIGHTS, null), "measure.refused.modeBeyondAsked");
    }

    @Example
    void fewerDaysOfStorageThanAskedForIsGrantedInPart() {
        Ruling settled = settle(asked(ALWAYS), stored(Outcome.PARTLY_GRANTED, Mode.RECORDED, false, 1));
        assertThat(settled.storageDays()).isEqualTo(1);
        assertThat(settled.sound()).isFalse();
        refused(asked(ALWAYS), stored(Outcome.GRANTED, Mode.RECORDED, false, 1), "measure.refused.grantedDiffers");
    }

    @Example
    void moreStorageOrSoundThanAskedForIsRefused() {
        refused(
                asked(ALWAYS),
                stored(Outcome.PARTLY_GRANTED, Mode.RECORDED, false, 4),
                "measure.refused.storageBeyondAsked");
        refused(
                asked(ALWAYS),
                stored(Outcome.PARTLY_GRANTED, Mode.RECORDED, true, 3),
                "measure.refused.soundBeyondAsked");
    }

    @Example
    void livePicturesAreNotStored() {
        assertThat(settle(asked(ALWAYS), stored(Outcome.PARTLY_GRANTED, Mode.LIVE, false, 3))
                        .storageDays())
                .isNull();
    }

    @Example
    void validityMayNotEndBeforeItBegins() {
        Ruling backwards = new Ruling(
                Outcome.GRANTED, null, null, null, List.of(), null, LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1));
        refused(asked(ALWAYS), backwards, "measure.refused.endsBeforeStart");
    }

    @Example
    void aRefusalGrantsNothingWhateverTheFormSaid() {
        Ruling settled = settle(asked(ALWAYS), ruling(Outcome.REFUSED, Mode.LIVE, NIGHTS, "Villkor"));
        assertThat(settled).isEqualTo(Ruling.of(Outcome.REFUSED));
    }

    @Property
    void whatIsGrantedInPartAlwaysLiesWithinWhatWasAsked(
            @ForAll("windows") List<WeekWindow> wished, @ForAll("windows") List<WeekWindow> offered) {
        WeekTime wish = WeekTime.of(wished);
        WeekTime offer = WeekTime.of(offered);
        Ruling ruling = ruling(Outcome.PARTLY_GRANTED, null, offered, null);
        if (offer.isWithin(wish) && !offer.equals(wish)) {
            assertThat(settle(asked(wished), ruling).time().isWithin(wish)).isTrue();
        } else {
            assertThatThrownBy(() -> settle(asked(wished), ruling)).isInstanceOf(RefusedAnswerException.class);
        }
    }

    @Property
    void theHoursCutOutOfTheAskedOnesAreAlwaysAcceptedInPart(
            @ForAll("windows") List<WeekWindow> wished, @ForAll("windows") List<WeekWindow> cut) {
        WeekTime rest = WeekTime.of(wished).minus(WeekTime.of(cut));
        if (!rest.isEmpty() && !rest.equals(WeekTime.of(wished))) {
            Ruling settled = settle(asked(wished), ruling(Outcome.PARTLY_GRANTED, null, rest.windows(), null));
            assertThat(settled.time()).isEqualTo(rest);
        }
    }

    @Provide
    Arbitrary<List<WeekWindow>> windows() {
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        Arbitrary<Integer> from = Arbitraries.integers().between(0, WeekWindow.DAY - 1);
        Arbitrary<Integer> to = Arbitraries.integers().between(1, WeekWindow.DAY);
        return Combinators.combine(days, from, to)
                .as((set, start, end) -> new WeekWindow(set, start, start.equals(end) ? WeekWindow.DAY : end))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Asked asked(List<WeekWindow> windows) {
        return new Asked("K1", "Plats", "park", Mode.RECORDED, false, null, 3, null, "Gången", "Trygghet", windows);
    }

    private static Ruling ruling(Outcome outcome, Mode mode, List<WeekWindow> windows, String conditions) {
        return new Ruling(outcome, mode, null, null, windows, conditions, null, null);
    }

    private static Ruling stored(Outcome outcome, Mode mode, boolean sound, int days) {
        return new Ruling(outcome, mode, sound, days, ALWAYS, null, null, null);
    }

    private static Ruling settle(Asked asked, Ruling ruling) {
        return new RulingRules(asked).settle(ruling);
    }

    private static void refused(Asked asked, Ruling ruling, String key) {
        assertThatThrownBy(() -> settle(asked, ruling))
                .isInstanceOfSatisfying(
                        RefusedAnswerException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
