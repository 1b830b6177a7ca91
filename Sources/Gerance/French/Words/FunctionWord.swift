/// A word that rules of grammar name (*mot grammatical*).
///
/// A word with a name is a past, future or conditional verb form only where a pronoun before it agrees: « mot », « train »
/// and « force » are named for that alone.
enum FunctionWord: String, CaseIterable, Sendable {
    /// Any other word.
    case other
    // Negation.
    case ne, pas, plus, jamais, rien, personne, aucun, nul, guere, point, ni, non, nullement, goutte, mot, part
    // Pronouns.
    case je, tu, il, elle, on, nous, vous, ils, elles, ce, ca, cela, me, te, se, le, la, les, lui, leur, y, en
    case soi, celui, tout, tous
    // Opening a clause.
    case que, qui, quoi, dont, `where`, si, quand, comme, lorsque, parce, puisque, afin, avant, sans, pour, bien
    case moins, peur, crainte, jusque, sorte, condition, mieux, meilleur, pire, autre, davantage, plutot
    case et, ou, mais, car, donc, or
    // Prepositions and the rest.
    case de, du, des, aWithAccent, au, aux, dans, par, sur, avec, chez, vers, un, une, deux, cet, cette, ces
    case peu, trop, seulement, mal, encore, toujours, deja, meme, aussi, presque, depuis, ailleurs
    case tant, quelque, importe, est, mois, jour, fois, train, passe, voici, voila, souci, probleme, quel
    case ete, aujourdhui, tel, lequel, grand, faux, hier, entre, doute, autant, nulle, particleT, quasi, vue
    case plupart, suite, eux, trait, force, chose, monde, soit, euh, ben
}
