/// The verbs by name, by their infinitive in classical spelling, divided by spaces.
///
/// Their model of conjugation follows from the infinitive, but for the families of ``IrregularVerbs``.
enum VerbList {
    /// The lists, from A to Z.
    static let all = [aToC, dToF, gToP, qToZ]
}
