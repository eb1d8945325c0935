import TemplateEngine
import Testing

struct TextTests {
    @Test func emptyTemplates() throws {
        #expect(try render("", Album()) == "")
        #expect(try render("{{>other}}", Album(), partials: ["other": ""]) == "")
        #expect(try render("{{#tracks}}{{/tracks}}", Album()) == "")
        #expect(try render("{{! nothing }}\n", Album()) == "")
    }

    @Test func carriageReturnsAreKept() throws {
        let text = "{{#tracks}}\r\n  {{title}}\r\n{{! no }}\r\n  {{>other}}\r\n{{/tracks}}\r\nend\r\n"
        #expect(
            try render(text, Album(), partials: ["other": "a\r\n\r\nb\r\n"])
                == "  Carey\r\n  a\r\n\r\n  b\r\n  River\r\n  a\r\n\r\n  b\r\nend\r\n"
        )
    }

    @Test func aCarriageReturnAloneIsNoLineBreak() throws {
        #expect(try render("a\r{{! b }}\rc", Album()) == "a\r\rc")
        #expect(try render("a\n{{! b }}\r", Album()) == "a\n\r")
    }

    @Test func unicode() throws {
        let album = Album(title: "Ça ira 🎺\u{2028}é", genres: ["フォーク", "e\u{301}"])
        #expect(
            try render("«{{title}}» {{#genres}}{{.}}·{{/genres}}", album)
                == "«Ça ira 🎺\u{2028}é» フォーク·e\u{301}·"
        )
        #expect(try render("{{=« »=}}«title»", Album()) == "Blue")
        #expect(try render("{{größe}}", Measure()) == "12")
    }

    @Test func aByteOrderMarkIsNotPrinted() throws {
        #expect(try render("\u{FEFF}{{! a }}\n{{title}}", Album()) == "Blue")
    }

    @Test func bracesThatAreNoTags() throws {
        #expect(try render("{ {title} }} } {{title}}} { {", Album()) == "{ {title} }} } Blue} { {")
    }

    @Test func aTemplateIsUsedFromSeveralThreads() async throws {
        let template = try library("{{#tracks}}{{title}}{{/tracks}}{{title}}").template("main", for: Album.self)
        await withTaskGroup(of: (String, String).self) { group in
            for number in 0..<20 {
                group.addTask { (template.render(Album(title: "\(number)")), "CareyRiver\(number)") }
            }
            for await (text, expected) in group { #expect(text == expected) }
        }
    }
}

private struct Measure: TemplateView {
    static let fields: [TemplateField<Measure>] = [.text("größe") { _ in "12" }]
}
