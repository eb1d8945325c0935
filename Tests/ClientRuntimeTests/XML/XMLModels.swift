import ClientRuntime
import Foundation

// What a generator makes of the pet store's models, whose XML has attributes and wrapped arrays.

struct XMLPet: ObjectModel {
    static let layout = ObjectLayout([
        .required("id", Int.self), .optional("name", String.self), .optional("weight", Double.self),
        .optional("vaccinated", Bool.self), .optional("born", Date.self), .optional("status", Status.self),
        .required("photoUrls", [String].self), .optional("tags", [XMLTag].self), .optional("aliases", [String].self),
        .optional("owner", XMLTag.self, nullable: true),
    ])

    var _fields: Fields

    struct Status: OpenEnum {
        let rawValue: Int
        static var allCases: [Status] { [Status(rawValue: 1)] }
    }
}

extension XMLPet: XMLNamedModel {
    static var xmlNames: [String: XMLName] {
        [
            "id": .attribute(), "photoUrls": .wrapped(item: "photoUrl"), "tags": .wrapped("labels", item: "x:label"),
            "aliases": .element("alias"),
        ]
    }
}

struct XMLTag: ObjectModel {
    static let layout = ObjectLayout([.optional("id", Int.self), .optional("name", String.self)])
    var _fields: Fields
}

struct XMLBag: ObjectModel {
    static let layout = ObjectLayout([.optional("count", Int.self), .additional([Int].self)])
    var _fields: Fields
}

enum XMLAnimal: UnionModel {
    case tag(XMLTag)
    case pet(XMLPet)
    case unknown(JSONValue)

    static let variants = UnionVariants<XMLAnimal>(
        discriminator: "kind",
        [
            .init(XMLTag.self, tags: ["tag"]) { .tag($0) },
            .init(XMLPet.self, tags: ["pet"]) { .pet($0) },
        ],
        unknown: { .unknown($0) }
    )

    var value: any JSONCodable {
        switch self {
        case .tag(let value): value
        case .pet(let value): value
        case .unknown(let value): value
        }
    }
}
