package se.tryggve.process;

import java.util.List;

/** What can happen with the security company while it guards: it fails, it is reported, its contract ends. */
final class CompanyCourses {

    /** Of a company that no other test supervises. */
    private static final String COMPANY = "559900-4412";

    private CompanyCourses() {}

    static List<Course> all() {
        return List.of(
                remediedAfterASecondDemand(),
                penaltyAndReport(),
                contractTerminated(),
                faultless(),
                orderThenRevocation(),
                restriction(),
                checkedAnew(),
                awardReviewedInCourt());
    }

    private static Course remediedAfterASecondDemand() {
        return onDuty("aCompanyRemediesItsFailureAfterASecondDemand")
                .happens("companyDeviation.deviationFound")
                .does("registerDeviation", "deviation", "none")
                .happens("companyDeviation.deviationFound")
                .does("registerDeviation", "deviation", "demand")
                .does("demandMeasures", "remedyTime", "table")
                .lapses("remedyTimeOver")
                .does("followUpDeviation", "remedy", "again")
                .does("demandMeasures", "remedyTime", "other", "remedyDay", Course.IN_TWO_YEARS)
                .happens("companyDeviation.companyAnswered")
                .does("followUpDeviation", "remedy", "settled", "unlawful", "no")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course penaltyAndReport() {
        return onDuty("aCompanyPaysAPenaltyAndIsReportedToTheCountyBoard")
                .happens("companyDeviation.deviationFound")
                .does("registerDeviation", "deviation", "demand")
                .does("demandMeasures", "remedyTime", "table")
                .lapses("remedyTimeOver")
                .does("followUpDeviation", "remedy", "penalty", "unlawful", "yes")
                .does("claimPenalty")
                .does("reportToCountyBoard")
                .does("openSupervision", "supervisionOpened", "no")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course contractTerminated() {
        return onDuty("aTerminatedContractOpensTheReviewAtOnce")
                .happens("companyDeviation.deviationFound")
                .does("registerDeviation", "deviation", "demand")
                .does("demandMeasures", "remedyTime", "table")
                .happens("companyDeviation.companyAnswered")
                .does("followUpDeviation", "remedy", "terminate", "unlawful", "no")
                .does("terminateContract")
                .reviewed("end")
                .does("endMeasure")
                .endsAs("measureEnded");
    }

    private static Course faultless() {
        return onDuty("anInspectionWithoutFaultsEndsWithoutAction")
                .happens("companySupervision.inspectionWanted")
                .does("openSupervision", "supervisionOpened", "yes", "companyNumber", COMPANY)
                .does("inspectCompany", "found", "none")
                .does("settleSupervision", "settled", "none")
                .makesSpecialDecision("granted")
                .does("notifyCompany")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course orderThenRevocation() {
        return revokedCompany("anOrderThatIsNotFollowedEndsInRevocationAfterThePoliceAreHeard")
                .does("stopCompany", "companyUse", "stops")
                .reviewed("end")
                .does("endMeasure")
                .endsAs("measureEnded");
    }

    /** The county board has taken the authorisation back of the company that guards. */
    static Course.Writer revokedCompany(String name) {
        return onDuty(name)
                .happens("companySupervision.inspectionWanted")
                .does("openSupervision", "supervisionOpened", "yes", "companyNumber", COMPANY)
                .does("inspectCompany", "found", "faults")
                .does("hearCompany", "commentTime", "table")
                .lapses("commentTimeOver")
                .does("settleSupervision", "settled", "order")
                .makesSpecialDecision("granted")
                .does("notifyCompany")
                .does("followOrder", "orderFollowed", "no")
                .does("settleSupervision", "settled", "askPolice")
                .asksAndIsAnsweredBy("giveCompanyOpinion")
                .does("hearCompany", "commentTime", "other", "commentDay", Course.IN_TWO_YEARS)
                .happens("companySupervision.companyAnswered")
                .does("settleSupervision", "settled", "revoke")
                .makesSpecialDecision("granted")
                .does("notifyCompany");
    }

    private static Course restriction() {
        return onDuty("aRestrictionThatDoesNotConcernTheAssignmentLetsTheCompanyGoOn")
                .happens("companySupervision.inspectionWanted")
                .does("openSupervision", "supervisionOpened", "yes", "companyNumber", COMPANY)
                .does("inspectCompany", "found", "faults")
                .does("hearCompany", "commentTime", "table")
                .happens("companySupervision.companyAnswered")
                .does("settleSupervision", "settled", "order")
                .makesSpecialDecision("granted")
                .does("notifyCompany")
                .does("followOrder", "orderFollowed", "yes")
                .happens("companySupervision.inspectionWanted")
                .does("openSupervision", "supervisionOpened", "yes", "companyNumber", COMPANY)
                .does("inspectCompany", "found", "faults")
                .does("hearCompany", "commentTime", "table")
                .lapses("commentTimeOver")
                .does("settleSupervision", "settled", "restrict")
                .makesSpecialDecision("granted")
                .does("notifyCompany")
                .does("stopCompany", "companyUse", "goesOn")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course checkedAnew() {
        return onDuty("aCompanyIsCheckedAnewUntilItIsNotAccepted")
                .happens("companyRecheck.recheckWanted")
                .asksAndIsAnsweredBy("issueCertificate")
                .does("checkCompanyAgain", "companyCheck", "approved")
                .happens("companyRecheck.recheckWanted")
                .asksAndIsAnsweredBy("issueCertificate")
                .does("checkCompanyAgain", "companyCheck", "rejected")
                .reviewed("end")
                .does("endMeasure")
                .endsAs("measureEnded");
    }

    private static Course awardReviewedInCourt() {
        return awarded("anAwardReviewedInCourtIsMadeAgainAndThenStands")
                .does("signContract", "signing", "reviewed")
                .happens("guardProcurement.courtRuled")
                .does("registerProcurementRuling", "procurementRuling", "again")
                .does("chooseProcurementWay", "procurementWay", "callOff")
                .does("decideAward", "award", "awarded", "standstill", "none")
                .asksAndIsAnsweredBy("issueCertificate")
                .does("checkCompany", "companyCheck", "approved")
                .does("signContract", "signing", "reviewed")
                .happens("guardProcurement.courtRuled")
                .does("registerProcurementRuling", "procurementRuling", "stands")
                .does("signContract", "signing", "signed", "contractUntil", Course.IN_TWO_YEARS)
                .does("prepareGuardStart")
                .takesDown()
                .endsAs("measureEnded");
    }

    /** A company guards by contract. */
    static Course.Writer onDuty(String name) {
        return awarded(name)
                .does("signContract", "signing", "signed", "contractUntil", Course.IN_TWO_YEARS)
                .does("prepareGuardStart");
    }

    private static Course.Writer awarded(String name) {
        return GuardCourses.described(name)
                .does("chooseProcurementWay", "procurementWay", "callOff")
                .does("decideAward", "award", "awarded", "standstill", "none", "companyNumber", COMPANY)
                .asksAndIsAnsweredBy("issueCertificate")
                .does("checkCompany", "companyCheck", "approved");
    }
}
