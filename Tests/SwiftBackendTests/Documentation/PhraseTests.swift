import Testing

@testable import SwiftBackend

@Suite struct PhraseTests {
    @Test(arguments: ["OK", "Success.", "200 OK", "Successful operation", "Expected response to a valid request", ""])
    func saysNothing(text: String) {
        #expect(EmptyPhrase.isSuccess(text))
    }

    @Test(arguments: ["The pet.", "Created pet", "OK, and more", "Erfolg", "成功"])
    func saysSomething(text: String) {
        #expect(!EmptyPhrase.isSuccess(text))
    }

    @Test(
        arguments: [
            ("One. Two.", "One."), ("One", "One"), ("Use e.g. this. And that.", "Use e.g. this."),
            ("v1.2 is. New", "v1.2 is."),
            ("First\nline. Rest.\n\nMore.", "First line."), ("Really? Yes.", "Really?"),
            ("Wait... What?", "Wait... What?"),
            ("One. two goes on. Three.", "One. two goes on."), ("", ""),
        ]
    )
    func firstSentence(text: String, expected: String) {
        #expect(Markdown.firstSentence(of: text) == expected)
    }
}
