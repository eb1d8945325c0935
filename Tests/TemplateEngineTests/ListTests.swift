import TemplateEngine
import Testing

struct ListTests {
    @Test(arguments: [
        ("{{#tracks}}{{title}}{{^-last}}, {{/-last}}{{/tracks}}", "Carey, River"),
        ("{{#tracks}}{{#-first}}[{{/-first}}{{title}}{{#-last}}]{{/-last}}{{/tracks}}", "[CareyRiver]"),
        ("{{#genres}}{{^-first}}-{{/-first}}{{.}}{{/genres}}", "folk-rock-jazz"),
        // Of the innermost list, and of the one around it again when that has ended.
        (
            "{{#tracks}}{{title}}({{#genres}}{{.}}{{^-last}}/{{/-last}}{{/genres}}){{^-last}}; {{/-last}}{{/tracks}}",
            "Carey(folk/rock/jazz); River(folk/rock/jazz)"
        ),
        // A view, a text or a flag in between is no list.
        ("{{#tracks}}{{#artist}}{{name}}{{^-last}}+{{/-last}}{{/artist}}{{/tracks}}", "Joni+Joni"),
        ("{{#tracks}}{{#note}}{{.}}{{^-last}}+{{/-last}}{{/note}}{{/tracks}}", "live+live"),
        ("{{#tracks}}{{#isRemastered}}{{^-last}}+{{/-last}}{{/isRemastered}}{{/tracks}}", "+"),
        ("{{#tracks}}{{#-first}}{{#-last}}only{{/-last}}{{/-first}}{{/tracks}}", ""),
        ("{{#artist.band.members}}{{.}}{{^-last}} & {{/-last}}{{/artist.band.members}}", "Tom & Larry"),
    ])
    func firstAndLast(text: String, expected: String) throws {
        #expect(try render(text, Album()) == expected)
    }

    @Test func theOnlyItemIsFirstAndLast() throws {
        let text = "{{#tracks}}{{#-first}}{{#-last}}only{{/-last}}{{/-first}}{{/tracks}}"
        #expect(try render(text, Album(tracks: [Track(title: "a", minutes: 1)])) == "only")
    }

    @Test func aPartialKeepsTheListOfItsCaller() throws {
        let text = "{{#tracks}}{{>title}}{{^-last}},{{/-last}}{{/tracks}}"
        let partials = ["title": "{{#guest}}{{#band}}{{#members}}{{/members}}{{/band}}{{/guest}}{{title}}"]
        #expect(try render(text, Album(), partials: partials) == "Carey,River")
    }

    @Test(arguments: [
        // A name is the innermost view's first.
        ("{{#tracks}}{{#guest}}{{name}}{{/guest}}{{title}}{{/tracks}}{{title}}", "CareyJamesRiverBlue"),
        // A list of a view around can be gone through inside another.
        ("{{#artist}}{{#tracks}}{{name}}:{{title}} {{/tracks}}{{/artist}}", "Joni:Carey Joni:River "),
        ("{{#tracks}}{{#tracks}}{{title}}{{/tracks}}.{{/tracks}}", "CareyRiver.CareyRiver."),
        (
            "{{#tracks}}{{#artist.band}}{{#city}}{{minutes}}{{title}}{{name}} {{/city}}{{/artist.band}}{{/tracks}}",
            "3CareyLos Angeles 4RiverLos Angeles "
        ),
        ("{{#note}}{{#genres}}{{.}}{{#label}}{{.}}{{/label}} {{/genres}}{{.}}{{/note}}", "folk rock jazz live"),
    ])
    func namesReachOutwards(text: String, expected: String) throws {
        #expect(try render(text, Album()) == expected)
    }
}
