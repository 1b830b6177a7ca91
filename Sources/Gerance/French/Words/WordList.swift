/// The words of the open classes, divided by spaces.
///
/// They are there to tell nouns and adjectives from the verb forms that they look like, and common words from names.
enum WordList {}
