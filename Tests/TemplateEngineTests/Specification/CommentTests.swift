import Testing

@Suite("Mustache specification: comments")
struct CommentTests {
    @Test(arguments: [
        SpecificationCase("Inline", "one{{! two }}three", "onethree"),
        SpecificationCase("Multiline", "one{{!\n  two\n  three\n}}four\n", "onefour\n"),
        SpecificationCase("Standalone", "one\n{{! two }}\nthree\n", "one\nthree\n"),
        SpecificationCase("Indented Standalone", "one\n\t {{! two }}\nthree\n", "one\nthree\n"),
        SpecificationCase("Standalone Line Endings", "one\r\n{{! two }}\r\nthree", "one\r\nthree"),
        SpecificationCase("Standalone Without Previous Line", "  {{! one }}\ntwo", "two"),
        SpecificationCase("Standalone Without Newline", "one\n  {{! two }}", "one\n"),
        SpecificationCase("Multiline Standalone", "one\n{{!\ntwo\n}}\nthree\n", "one\nthree\n"),
        SpecificationCase("Indented Multiline Standalone", "one\n  {{!\n    two\n  }}\nthree\n", "one\nthree\n"),
        SpecificationCase("Indented Inline", "  one {{! two }}\n", "  one \n"),
        SpecificationCase("Surrounding Whitespace", "one {{! two }} three", "one  three"),
        SpecificationCase("Variable Name Collision", "({{! title }}{{!title}}{{!#title}}{{!/title}})", "()"),
        SpecificationCase("Comments may hold opening delimiters", "a{{! {{title }}b", "ab"),
    ])
    func comments(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }
}
