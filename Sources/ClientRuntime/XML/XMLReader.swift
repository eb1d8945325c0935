/// Turns XML into the JSON that a type reads.
///
/// The type decides: text is a number where the type has a number, one element is a list where the type has a list.
/// Attributes and elements are the same to it, and an array may have an element around it or not, whatever the
/// document says.
nonisolated struct XMLReader {
    /// Whether a list that must be there, and is not, is an empty one: XML does not tell them apart.
    var addsEmptyLists = true

    /// How many unions inside of each other are looked through in order to tell variants apart, which bounds the work.
    var unionDepth = MatchScore.depth

    func json(_ tree: XMLTree, as type: any JSONCodable.Type) -> XMLJSON {
        if tree.isNil { return .null }
        switch XMLShape(of: type) {
        case .object(let layout, let names):
            return object(tree, layout, names)
        case .array(let element):
            return .array(tree.elements.map { json($0.tree, as: element) })
        case .dictionary(let value):
            return .object(members(tree, except: [], of: value))
        case .union(let variants, let discriminator):
            return union(tree, variants, discriminator)
        case .leaf(let type):
            return leaf(tree.text, type)
        case .anything:
            return untyped(tree)
        }
    }

    private func object(_ tree: XMLTree, _ layout: ObjectLayout, _ names: [String: XMLName]) -> XMLJSON {
        var object: [String: XMLJSON] = [:]
        var seen: Set<String> = []
        let elements = tree.elementsByName
        for property in layout.properties where !property.isAdditional {
            let name = names[property.name]?.name.map(localName) ?? property.name
            seen.insert(name)
            let shape = XMLShape(of: property.valueType)
            if case .array(let element) = shape {
                let items = items(elements[name] ?? [], names[property.name], of: element)
                if elements[name] != nil || (property.isRequired && addsEmptyLists) {
                    object[property.name] = .array(items.map { json($0, as: element) })
                }
            } else if let element = elements[name]?.last {
                object[property.name] = json(element, as: property.valueType)
            } else if let text = tree.attributes[name] {
                object[property.name] = json(XMLTree(text: text), as: property.valueType)
            }
        }
        if let additional = layout.additional,
            case .dictionary(let value) = XMLShape(of: layout.properties[additional].valueType)
        {
            object.merge(members(tree, except: seen, of: value)) { known, _ in known }
        }
        return .object(object)
    }

    /// The elements of an array: those with its name, or those inside of the one with its name.
    private func items(_ found: [XMLTree], _ name: XMLName?, of type: any JSONCodable.Type) -> [XMLTree] {
        guard let wrapper = found.first, found.count == 1 else { return found }
        let elements = wrapper.elementsByName
        if let item = name?.item { return elements[localName(item)] ?? [] }
        guard wrapper.attributes.isEmpty, elements.count <= 1, let inner = elements.first else { return found }
        switch XMLShape(of: type) {
        case .leaf: return inner.value
        case .object(let layout, _): return layout.position(ofName: inner.key) == nil ? inner.value : found
        case .array, .dictionary, .union, .anything: return found
        }
    }

    private func members(
        _ tree: XMLTree,
        except names: Set<String>,
        of type: any JSONCodable.Type
    ) -> [String: XMLJSON] {
        var members = tree.attributes.mapValues { json(XMLTree(text: $0), as: type) }
        for (name, elements) in tree.elementsByName {
            if case .array(let element) = XMLShape(of: type) {
                members[name] = .array(items(elements, nil, of: element).map { json($0, as: element) })
            } else {
                members[name] = elements.last.map { json($0, as: type) }
            }
        }
        return members.filter { !names.contains($0.key) }
    }

    private func union(
        _ tree: XMLTree,
        _ variants: [XMLShape.UnionVariant],
        _ discriminator: String?
    ) -> XMLJSON {
        if let discriminator,
            let tag = tree.elementsByName[discriminator]?.last?.text ?? tree.attributes[discriminator],
            let variant = variants.first(where: { $0.tags.contains(tag) })
        {
            return json(tree, as: variant.type)
        }
        // What is there counts first, so that no variant is recognised by lists that are not.
        guard unionDepth > 0 else { return untyped(tree) }
        let type = [false, true].lazy
            .map { XMLReader(addsEmptyLists: $0, unionDepth: unionDepth - 1) }
            .compactMap { $0.best(of: variants, for: tree) }
            .first
        return type.map { json(tree, as: $0) } ?? untyped(tree)
    }

    private func best(of variants: [XMLShape.UnionVariant], for tree: XMLTree) -> (any JSONCodable.Type)? {
        variants
            .compactMap { variant in score(json(tree, as: variant.type), variant.type).map { (variant.type, $0) } }
            .max { $0.1 < $1.1 }?
            .0
    }

    private func score(_ value: XMLJSON, _ type: any JSONCodable.Type) -> Int? {
        (try? JSONElement(parsing: value.bytes)).flatMap { type._match($0, depth: MatchScore.depth) }
    }

    /// Text as what a type reads: itself, a number or truth value, or 0 and 1 as XML Schema has truth values.
    private func leaf(_ text: String, _ type: any JSONCodable.Type) -> XMLJSON {
        if type == String.self { return .string(text) }
        let text = text.trimmed
        let kind = (try? JSONElement(parsing: Array(text.utf8)))?.kind
        let literal: XMLJSON? = kind == .number || kind == .bool ? .literal(text) : nil
        let truth: XMLJSON? = text == "1" ? .literal("true") : text == "0" ? .literal("false") : nil
        let candidates = [.string(text), literal, truth].compactMap { $0 }
        if let value = candidates.first(where: { (try? type.init(jsonBytes: $0.bytes)) != nil }) { return value }
        return text.isEmpty ? .null : literal ?? .string(text)
    }

    /// Text stays text: XML has no other values.
    private func untyped(_ tree: XMLTree) -> XMLJSON {
        if tree.isLeaf { return .string(tree.text) }
        var object = tree.attributes.mapValues { XMLJSON.string($0) }
        for (name, elements) in tree.elementsByName {
            let values = elements.map(untyped)
            object[name] = values.count == 1 ? values.first : .array(values)
        }
        if !tree.text.trimmed.isEmpty { object[""] = .string(tree.text) }
        return .object(object)
    }

    private func localName(_ name: String) -> String {
        name.split(separator: ":").last.map(String.init) ?? name
    }
}
