/// What goes wrong at the call of a port.
public enum PortFault: Hashable, Sendable {
    /// The service dies before the work: nothing is done, and every call fails until ``FaultInjector/restart()``.
    case crashBefore
    /// The service dies after the work: it is done, nobody learns of it, and every call fails until
    /// ``FaultInjector/restart()``.
    case crashAfter
    /// The work is done and its answer lost: who asked is told to ask again.
    case lostAnswer
    /// Nothing is done in time: who asked is told to ask again.
    case timeout
    /// Nothing is done, as if something else had been done before.
    case conflict
    /// Nothing is done, and the port says that asking again changes nothing.
    case refusal
    /// The work is done after a wait, by the clock of the ports.
    case delay(milliseconds: Int64)
    /// The request arrives twice.
    case duplicate
    /// The work is done and the answer is wrong.
    case wrongAnswer(WrongAnswer)

    /// How an answer is wrong.
    ///
    /// An answer that holds nothing of the kind passes unharmed: a receipt has no gap.
    public enum WrongAnswer: String, CaseIterable, Hashable, Sendable {
        /// It carries the key of another request.
        case otherKey
        /// It tells of another journal, ticket or owner than was asked for.
        case otherSubject
        /// A fact, or a due journal, is left out between others.
        case gap
        /// The end is left out, and the answer says that it is whole.
        case truncated
        /// A fact, or a due journal, comes twice.
        case repeated
        /// A revision is told that the journal does not have.
        case wrongRevision
    }

    /// The faults that a port may have without breaking a promise: a desk must get over each of them.
    ///
    /// A refusal is none of them, since a desk leaves what is refused to people.
    public static let survivable: [PortFault] = [
        .crashBefore, .crashAfter, .lostAnswer, .timeout, .conflict, .duplicate,
    ]
}
