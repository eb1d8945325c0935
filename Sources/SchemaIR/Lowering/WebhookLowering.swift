import OpenAPI
import SourceTree

/// What an API sends by itself: `webhooks` (OpenAPI 3.1), and the callbacks of operations.
struct WebhookLowering {
    let document: Document
    var schemas: SchemaLowering
    /// Those that were met, and those of them that no value of their own stands for.
    private(set) var count = Inventory.Count(inDocument: 0)
    /// Several operations may refer to the same callback, which is one webhook.
    private var met: Set<Met> = []

    private struct Met: Hashable {
        var name: String
        var place: SourceLocation
    }

    init(document: Document, schemas: SchemaLowering) {
        self.document = document
        self.schemas = schemas
    }

    mutating func webhooks() -> Webhooks? {
        var all: [Webhook] = []
        for entry in document.webhooks {
            guard let item = document.resolve(entry.value) else { continue }
            all += webhooks(of: item, name: entry.name, pointer: Pointer.join("#/webhooks", [entry.name]))
        }
        for path in document.paths {
            for operation in document.resolve(path.value)?.operations ?? [] {
                let tokens = [path.name] + operation.method.pathItemTokens + ["callbacks"]
                all += callbacks(of: operation, pointer: Pointer.join("#/paths", tokens))
            }
        }
        let distinct = distinct(all)
        guard let first = distinct.first else { return nil }
        return Webhooks(all: distinct, event: distinct.count == 1 ? first.payload : union(of: distinct))
    }

    /// What two webhooks send alike can only be one case of the event.
    private mutating func distinct(_ all: [Webhook]) -> [Webhook] {
        var seen: [TypeReference: Webhook] = [:]
        return all.filter { webhook in
            guard let earlier = seen[webhook.payload] else {
                seen[webhook.payload] = webhook
                return true
            }
            leaveOut(
                "shared-webhook-payload",
                "'\(webhook.name)' sends the same as '\(earlier.name)', which stands for both",
                at: webhook.location,
                notes: [.init("the first one is here", at: earlier.location)]
            )
            return false
        }
    }

    private mutating func leaveOut(
        _ code: String,
        _ message: String,
        at location: SourceLocation,
        notes: [Diagnostic.Note] = []
    ) {
        count.leftOut += 1
        schemas.diagnostics.append(.note(code, message, at: location, notes: notes))
    }

    private mutating func callbacks(of operation: OpenAPI.Operation, pointer: String) -> [Webhook] {
        var all: [Webhook] = []
        for entry in operation.callbacks {
            guard let callback = document.resolve(entry.value) else { continue }
            for item in callback.pathItems {
                guard let target = document.resolve(item.value) else { continue }
                all += webhooks(
                    of: target,
                    name: entry.name,
                    pointer: Pointer.join(pointer, [entry.name, item.name])
                )
            }
        }
        return all
    }

    private mutating func webhooks(of item: PathItem, name: String, pointer: String) -> [Webhook] {
        var all: [Webhook] = []
        for operation in item.operations where met.insert(Met(name: name, place: operation.methodLocation)).inserted {
            count.inDocument += 1
            guard let body = operation.requestBody.flatMap({ document.resolve($0) }),
                let content = MediaTypeChoice.best(of: body.content), MediaTypeChoice.kind(of: content.name) == .json,
                let schema = content.value.schema
            else {
                leaveOut(
                    "webhook-without-json",
                    "'\(name)' sends no JSON that the document describes, so there is nothing to read",
                    at: operation.methodLocation
                )
                continue
            }
            let method = operation.method.pathItemTokens
            let tokens = method + ["requestBody", "content", content.name, "schema"]
            // Several methods of one webhook need names of their own.
            let isOnly = item.operations.count == 1
            let ownName = isOnly ? name : "\(name) \(operation.method.rawValue.lowercased())"
            let place = Place(owner: .api, steps: [.webhook(ownName)], pointer: Pointer.join(pointer, tokens))
            all.append(
                Webhook(
                    name: ownName,
                    pointer: isOnly ? pointer : Pointer.join(pointer, method),
                    documentation: Documentation(
                        title: operation.summary ?? item.summary,
                        description: operation.description ?? item.description,
                        isDeprecated: operation.deprecated,
                        link: operation.externalDocs.map(ExternalLink.init)
                    ),
                    payload: schemas.lower(schema, at: place).withoutNull,
                    location: operation.methodLocation
                )
            )
        }
        return all
    }

    // MARK: The event

    private mutating func union(of webhooks: [Webhook]) -> TypeReference {
        let discriminator = discriminator(of: webhooks)
        let variants = webhooks.enumerated().map { index, webhook in
            UnionType.Variant(
                type: webhook.payload,
                tags: discriminator.map { [$0.tags[index]] } ?? [],
                hint: webhook.name,
                pointer: webhook.pointer
            )
        }
        let event = schemas.arena.add(
            .union(UnionType(discriminator: discriminator?.property, variants: variants)),
            at: Place(owner: .api, steps: [.webhookEvent], pointer: "#/webhooks"),
            location: webhooks[0].location,
            documentation: Documentation(description: "What the service sends by itself.")
        )
        return .declared(event)
    }

    /// The property that has another constant in every payload.
    private func discriminator(of webhooks: [Webhook]) -> (property: String, tags: [String])? {
        let lookup = TypeLookup(types: schemas.arena.types)
        let objects = webhooks.compactMap { lookup.object($0.payload) }
        guard objects.count == webhooks.count, let first = objects.first else { return nil }
        for property in first.properties {
            let tags = objects.compactMap { constant(of: property.name, in: $0, lookup) }
            if tags.count == objects.count, Set(tags).count == tags.count { return (property.name, tags) }
        }
        return nil
    }

    private func constant(of name: String, in object: ObjectType, _ lookup: TypeLookup) -> String? {
        guard let property = object.properties.first(where: { $0.name == name }), property.isRequired,
            case .declared(let id) = lookup.plain(property.type),
            case .enumeration(let values) = lookup.types[id.index].shape, values.rawType == .string,
            values.cases.count == 1
        else { return nil }
        return values.cases[0].value
    }
}
