import OpenAPI
import SourceTree

/// Where schemas stand that are written in responses, request bodies and parameters of the components.
///
/// Such a schema is of the API as a whole: whichever operation comes by it first, it is named after its component.
struct ComponentPlaces {
    private var bySchema: [ObjectIdentifier: Place] = [:]
    /// By the place of a Media Type Object, of which operations know only what it says.
    private var byContent: [Node: Place] = [:]

    init(document: Document) {
        for component in document.namedComponents {
            let base = TypeDeclaration.Origin.Step(component)
            if let schema = component.schema {
                add(Place(owner: .api, steps: [base], pointer: component.pointer(toSchemaOf: nil)), of: schema)
            }
            for (entry, form) in Self.forms(of: component) {
                let place = Place(
                    owner: .api,
                    steps: [base] + (form.map { [$0] } ?? []),
                    pointer: component.pointer(toSchemaOf: entry.name)
                )
                if byContent[entry.value.node] == nil { byContent[entry.value.node] = place }
                if let schema = entry.value.schema { add(place, of: schema) }
            }
        }
    }

    /// Where a schema stands; `nil` where it is in no such component, or deeper within one.
    func place(of schema: Schema) -> Place? { bySchema[ObjectIdentifier(schema)] }

    /// Where the schema of a content stands; `nil` where the content is in no such component.
    func place(of content: MediaType) -> Place? { byContent[content.node] }

    /// What several components have is named after the first.
    private mutating func add(_ place: Place, of schema: Schema) {
        let identity = ObjectIdentifier(schema)
        if bySchema[identity] == nil { bySchema[identity] = place }
    }

    // MARK: Several contents

    /// The contents of a component, each with what tells its type from that of the first, which says most.
    private static func forms(of component: NamedComponent) -> [(
        entry: OrderedMap<MediaType>.Entry, form: TypeDeclaration.Origin.Step?
    )] {
        let content = component.content
        guard let best = MediaTypeChoice.best(of: content) else { return [] }
        let hasStream = component.kind == .response && MediaTypeChoice.kind(of: best.name) == .json
        let stream = hasStream ? MediaTypeChoice.stream(of: content)?.name : nil
        return [(best, nil)]
            + content.filter { $0.name != best.name }.map { entry in
                (entry, entry.name == stream ? .event : .bodyForm(form(of: entry.name)))
            }
    }

    /// What is of no known kind and has a type all the same is called by its own name.
    private static func form(of mediaType: String) -> String {
        MediaTypeChoice.kind(of: mediaType) == .bytes
            ? MediaTypeChoice.words(of: mediaType) : MediaTypeChoice.formName(of: mediaType)
    }
}

extension TypeDeclaration.Origin.Step {
    fileprivate init(_ component: NamedComponent) {
        self =
            switch component.kind {
            case .response: .componentResponse(component.name)
            case .requestBody: .componentRequestBody(component.name)
            case .parameter: .componentParameter(component.name)
            }
    }
}
