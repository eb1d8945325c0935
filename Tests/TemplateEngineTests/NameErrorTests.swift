import TemplateEngine
import Testing

/// Names that do not fit the view, found when a template is compiled for it.
struct NameErrorTests {
    private func problems(_ text: String, partials: [String: String] = [:]) -> [String] {
        errors(in: text, for: Album.self, partials: partials).map(\.summary)
    }

    @Test(arguments: [
        ("a\n {{ tilte }}", "main.mustache:2:5 'Album' has no field 'tilte'"),
        ("{{#trakcs}}{{anything}}{{/trakcs}}", "main.mustache:1:4 'Album' has no field 'trakcs'"),
        ("{{^nothing}}{{/nothing}}", "main.mustache:1:4 'Album' has no field 'nothing'"),
        ("{{#tracks}}{{nmae}}{{/tracks}}", "main.mustache:1:14 'Track' has no field 'nmae', nor has 'Album' around it"),
        ("{{#tracks}}{{.note}}{{/tracks}}", "main.mustache:1:14 'Track' has no field 'note'"),
        (
            "{{artist.band.nmae}}",
            "main.mustache:1:3 'Band', which 'band' is, has no field 'nmae'"
        ),
        ("{{producer.title}}", "main.mustache:1:3 'Artist', which 'producer' is, has no field 'title'"),
        (
            "{{#tracks}}{{artist.nmae}}{{/tracks}}",
            "main.mustache:1:14 'Artist', which 'artist' is, has no field 'nmae'"
        ),
    ])
    func unknownNames(text: String, problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test func hintsNameWhatThereIs() {
        #expect(
            errors(in: "{{#tracks}}{{Minuts}}{{/tracks}}", for: Album.self).first?.hints == [
                "did you mean 'minutes'?",
                "'Track' has title, minutes, isLong, guest",
                "'Album' has title, empty, markup, verse, note, label, isRemastered, isBootleg, genres, awards, "
                    + "tracks, bonuses, artist, producer",
            ]
        )
        #expect(
            errors(in: "{{artist.band.city.nam}}", for: Album.self).first?.hints == [
                "did you mean 'name'?",
                "'Town' has name",
            ]
        )
        #expect(errors(in: "{{artist.somethingElse}}", for: Album.self).first?.hints == ["'Artist' has name, band"])
    }

    @Test(arguments: [
        ("{{#title}}{{/title}}", "main.mustache:1:4 'title' is text that is always there: it has no section"),
        ("{{^title}}{{/title}}", "main.mustache:1:4 'title' is text that is always there: it has no section"),
        ("{{isRemastered}}", "main.mustache:1:3 'isRemastered' is a flag, which cannot be printed"),
        ("{{{genres}}}", "main.mustache:1:4 'genres' is a list of texts, which cannot be printed"),
        ("{{&tracks}}", "main.mustache:1:4 'tracks' is a list, which cannot be printed"),
        ("{{artist}}", "main.mustache:1:3 'artist' is a view, which cannot be printed"),
        (
            "{{#tracks}}{{artist.band}}{{/tracks}}",
            "main.mustache:1:14 'artist.band' is a view, which cannot be printed"
        ),
        ("{{tracks.title}}", "main.mustache:1:3 'tracks' is a list: a dotted name goes through views only"),
        ("{{title.length}}", "main.mustache:1:3 'title' is text: a dotted name goes through views only"),
        ("{{.}}", "main.mustache:1:3 {{.}} is known in the section of a text or of texts only"),
        ("{{#tracks}}{{.}}{{/tracks}}", "main.mustache:1:14 {{.}} is known in the section of a text or of texts only"),
        (
            "{{#genres}}{{#artist}}{{.}}{{/artist}}{{/genres}}",
            "main.mustache:1:25 {{.}} is known in the section of a text or of texts only"
        ),
        ("{{#genres}}{{#.}}{{/.}}{{/genres}}", "main.mustache:1:15 {{.}} is a text, and has no section"),
        ("{{-first}}", "main.mustache:1:3 '-first' is known in the section of a list only"),
        (
            "{{#artist}}{{^-last}}{{/-last}}{{/artist}}",
            "main.mustache:1:15 '-last' is known in the section of a list only"
        ),
        ("{{#tracks}}{{-last}}{{/tracks}}", "main.mustache:1:14 '-last' is a flag, which cannot be printed"),
    ])
    func wrongKinds(text: String, problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test func aWrongKindSaysTheRightUse() {
        #expect(errors(in: "{{tracks}}", for: Album.self).first?.hints == ["print each with {{#tracks}}…{{/tracks}}"])
        #expect(
            errors(in: "{{artist}}", for: Album.self).first?.hints == [
                "print a field of it with {{artist.field}} or {{#artist}}{{field}}{{/artist}}"
            ]
        )
    }

    @Test func unknownPartials() {
        let found = errors(in: "a\n  {{> trak }}", for: Album.self, partials: ["track": ""])
        #expect(found.map(\.summary) == ["main.mustache:2:7 there is no template named 'trak'"])
        #expect(found.first?.hints == ["did you mean 'track'?"])
    }

    @Test func anUnknownTemplateIsInNoFile() throws {
        let library = try library("")
        #expect {
            try library.template("mian", for: Album.self)
        } throws: { error in
            (error as? TemplateErrors)?.description
                == "error: there is no template named 'mian'\n    note: did you mean 'main'?"
        }
    }

    @Test func aPartialIsCheckedForEachViewItPrints() {
        let partials = ["name": "{{name}}"]
        let text = "{{#artist}}{{>name}}{{/artist}}\n{{#tracks}}\n  {{>name}}\n{{/tracks}}\n{{>name}}\n{{>name}}"
        let found = errors(in: text, for: Album.self, partials: partials)
        #expect(
            found.map(\.summary) == [
                "name.mustache:1:3 'Album' has no field 'name'",
                "name.mustache:1:3 'Track' has no field 'name'",
            ]
        )
        #expect(
            found.compactMap(\.hints.last) == [
                "this template is included at main.mustache:5:4",
                "this template is included at main.mustache:3:6",
            ]
        )
    }

    @Test func aPartialDoesNotSeeWhatIsAroundItsTag() {
        let partials = ["other": "{{note}}{{#-first}}{{/-first}}{{.}}"]
        #expect(
            problems("{{#tracks}}{{>other}}{{/tracks}}", partials: partials) == [
                "other.mustache:1:3 'Track' has no field 'note'",
                "other.mustache:1:12 '-first' is known in the section of a list only",
                "other.mustache:1:33 {{.}} is known in the section of a text or of texts only",
            ]
        )
    }

    @Test func severalErrorsInOneRun() {
        let text = "{{tilte}}\n{{#tracks}}{{tilte}}{{#title}}{{mintes}}{{/title}}{{/tracks}}\n{{>gone}}{{>other}}"
        #expect(
            problems(text, partials: ["other": "\n{{labell}}"]) == [
                "main.mustache:1:3 'Album' has no field 'tilte'",
                "main.mustache:2:14 'Track' has no field 'tilte', nor has 'Album' around it",
                "main.mustache:2:24 'title' is text that is always there: it has no section",
                "main.mustache:2:33 'Track' has no field 'mintes', nor has 'Album' around it",
                "main.mustache:3:4 there is no template named 'gone'",
                "other.mustache:2:3 'Album' has no field 'labell'",
            ]
        )
    }

    @Test func errorsReadAsACompilersDo() throws {
        let found = errors(in: "{{#artist}}\n  {{nmae}}\n{{/artist}}", for: Album.self)
        let error = try #require(found.first)
        #expect(
            error.description.hasPrefix(
                """
                main.mustache:2:5: error: 'Artist' has no field 'nmae', nor has 'Album' around it
                    note: did you mean 'name'?
                    note: 'Artist' has name, band
                """
            )
        )
        #expect(TemplateErrors([error, error]).description == "\(error)\n\(error)")
    }
}
