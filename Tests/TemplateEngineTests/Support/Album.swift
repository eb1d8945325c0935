import TemplateEngine

/// The view of most tests: one field of each kind that is there, and one that is not.
struct Album: TemplateView {
    var title = "Blue"
    var note: String? = "live"
    var label: String?
    var isRemastered = true
    var isBootleg = false
    var genres = ["folk", "rock", "jazz"]
    var awards: [String] = []
    var tracks = [Track(title: "Carey", minutes: 3), Track(title: "River", minutes: 4, guest: Artist(name: "James"))]
    var bonuses: [Track] = []
    var artist: Artist? = Artist(name: "Joni", band: Band(name: "L.A. Express", city: City(name: "Los Angeles")))
    var producer: Artist?

    static let fields: [TemplateField<Album>] = [
        .text("title", documentation: "As on the cover.") { $0.title },
        .text("empty") { _ in "" },
        .text("markup") { _ in #"<a href="x">A & B</a>"# },
        .text("verse") { _ in "first\nsecond\n\nfourth" },
        .optionalText("note") { $0.note },
        .optionalText("label", documentation: "The record company.") { $0.label },
        .flag("isRemastered") { $0.isRemastered },
        .flag("isBootleg") { $0.isBootleg },
        .texts("genres") { $0.genres },
        .texts("awards") { $0.awards },
        .list("tracks", documentation: "In their order.") { $0.tracks },
        .list("bonuses") { $0.bonuses },
        .view("artist") { $0.artist },
        .view("producer") { $0.producer },
    ]
}

struct Track: TemplateView {
    var title: String
    var minutes: Int
    var guest: Artist?

    static let fields: [TemplateField<Track>] = [
        .text("title") { $0.title },
        .text("minutes") { "\($0.minutes)" },
        .flag("isLong") { $0.minutes > 3 },
        .view("guest") { $0.guest },
    ]
}

struct Artist: TemplateView {
    var name: String
    var band: Band?

    static let fields: [TemplateField<Artist>] = [
        .text("name") { $0.name },
        .view("band") { $0.band },
    ]
}

struct Band: TemplateView {
    var name: String
    var city: City?

    static let fields: [TemplateField<Band>] = [
        .text("name") { $0.name },
        .flag("isFamous") { _ in true },
        .texts("members") { _ in ["Tom", "Larry"] },
        .view("city") { $0.city },
    ]
}

struct City: TemplateView {
    var name: String

    static let viewName = "Town"
    static let fields: [TemplateField<City>] = [.text("name") { $0.name }]
}

/// A view that contains itself.
struct Folder: TemplateView {
    var name: String
    var folders: [Folder] = []

    static let fields: [TemplateField<Folder>] = [
        .text("name") { $0.name },
        .list("folders") { $0.folders },
    ]
}
