import TemplateEngine
import Testing

struct ViewDocumentationTests {
    @Test func fieldsOfAView() {
        let documentation = ViewDocumentation(of: Album.self)
        #expect(documentation.name == "Album")
        #expect(documentation.fields.map(\.name) == Album.fields.map(\.name))
        #expect(
            documentation.fields.map(\.kind) == [
                .text, .text, .text, .text, .optionalText, .optionalText, .flag, .flag, .texts, .texts, .list, .list,
                .view,
                .view,
            ]
        )
        #expect(documentation.fields.compactMap(\.view) == ["Track", "Track", "Artist", "Artist"])
        #expect(
            documentation.fields.map(\.documentation).filter { !$0.isEmpty } == [
                "As on the cover.", "The record company.", "In their order.",
            ]
        )
    }

    @Test func everyViewOnce() {
        #expect(ViewDocumentation.all(from: Album.self).map(\.name) == ["Album", "Track", "Artist", "Band", "Town"])
        #expect(ViewDocumentation.all(from: Folder.self) == [ViewDocumentation(of: Folder.self)])
    }
}
