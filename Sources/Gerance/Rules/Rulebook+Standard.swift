extension Rulebook {
    /// The whole written process, in its order.
    public static func standard(_ settings: Settings) -> Rulebook {
        Rulebook(InForce(settings), rules: contactRules + documentRules + requestRules)
    }

    private static var contactRules: [any Rule] {
        [
            ManagerOnly(), Reassurance(), CallPrepared(), CallConfirmed(), GoodLine(), ThreeRings(),
            MailboxEmptied(), AnsweringMachineEmptied(), GreetingClear(), VoicemailHandled(),
            MessageReadInTime(), Reply(), ClientSpacePreferred(), MeetingScheduled(), MeetingPrepared(),
        ]
    }

    private static var documentRules: [any Rule] {
        [
            StatementSent(), StatementArchived(), VacancyAnnounced(), VacancyArchived(),
            TaxRecapSent(), TaxRecapArchived(),
        ]
    }

    private static var requestRules: [any Rule] {
        [
            RequestTicketed(), ChangeTicketed(), ChangeAcknowledged(), ChangeAssigned(), MandateLossFollowed(),
            RegistrationAddressGiven(), LoginEmailChecked(), LoginEmailAdded(),
        ]
    }
}
