/// The variants of a union, and how they are told apart: by a discriminator, or else by what fits best.
public nonisolated final class UnionVariants<Union: Sendable>: Sendable {
    let discriminator: String?
    let variants: [Variant]
    let unknown: @Sendable (JSONValue) -> Union
    /// The variant for each value of the discriminator.
    private let tagged: [String: Int]

    /// - Parameters:
    ///   - discriminator: The name of the property that says which variant an object is.
    ///   - variants: The variants in the order of the document.
    ///   - unknown: Makes the case that keeps what is none of the variants.
    public init(
        discriminator: String? = nil,
        _ variants: [Variant],
        unknown: @escaping @Sendable (JSONValue) -> Union
    ) {
        self.discriminator = discriminator
        self.variants = variants
        self.unknown = unknown
        let tags = variants.enumerated().flatMap { index, variant in variant.tags.map { ($0, index) } }
        tagged = Dictionary(tags) { first, _ in first }
    }

    /// One variant of a union.
    public struct Variant: Sendable {
        let valueType: any JSONCodable.Type
        let tags: [String]
        let constraints: [ObjectLayout.Constraint]
        let isFallback: Bool
        let decode: @Sendable (JSONElement) throws -> Union
        /// Keeps the members for which it is asked, though the variant itself does not know them.
        let decodeKeeping: @Sendable (JSONElement, (String) -> Bool) throws -> Union

        /// - Parameters:
        ///   - type: The type of the variant.
        ///   - tags: The values of the discriminator that mean this variant; the first is written where the variant
        ///     lacks the property.
        ///   - isFallback: Whether an object is this variant when its tag is missing, or none of those that are known.
        ///   - constraints: What the document demands of a value of this variant.
        ///   - wrap: Makes the union's case.
        public init<Value: JSONCodable>(
            _ type: Value.Type,
            tags: [String] = [],
            isFallback: Bool = false,
            where constraints: [ObjectLayout.Constraint] = [],
            _ wrap: @escaping @Sendable (Value) -> Union
        ) {
            valueType = type
            self.tags = tags
            self.constraints = constraints
            self.isFallback = isFallback
            decode = { wrap(try Value(json: $0)) }
            decodeKeeping = { json, isKept in
                let value = try Value(json: json)
                let model = (value as? any ObjectModel)?.keeping(json, where: isKept) as? Value
                return wrap(model ?? value)
            }
        }
    }
}

nonisolated extension UnionVariants {
    /// Reads a union.
    ///
    /// With a discriminator, the variant it names is read, and what is wrong in there is an error. A value of the
    /// discriminator that no variant has is unknown. Without one in the union or in the object, the variant that fits
    /// best is read; if none does, or the best turns out not to fit further below, the value is unknown.
    func decode(_ json: JSONElement) throws -> Union {
        if let tag = tag(of: json) {
            if let index = tagged[tag] ?? fallback { return try variants[index].decode(json) }
            return try unknown(JSONValue(json: json))
        }
        if let fallback, json.kind == .object { return try variants[fallback].decode(json) }
        // The best alone is tried: trying one after the other would take exponential time in nested unions.
        if let best = bestMatch(json, depth: MatchScore.depth),
            let union = try? variants[best.index].decodeKeeping(json, isProperty)
        {
            return union
        }
        return try unknown(JSONValue(json: json))
    }

    /// How well a value fits the best of the variants. It always fits a little: there is the unknown case.
    func match(_ json: JSONElement, depth: Int) -> Int {
        if let tag = tag(of: json) { return (tagged[tag] ?? fallback) == nil ? 0 : MatchScore.known }
        guard depth > 0 else { return 0 }
        return bestMatch(json, depth: depth - 1)?.score ?? 0
    }

    private func bestMatch(_ json: JSONElement, depth: Int) -> (index: Int, score: Int)? {
        var best: (index: Int, score: Int)?
        for index in variants.indices {
            let score = variants[index].valueType._match(json, depth: depth) ?? 0
            if score > best?.score ?? 0 { best = (index, score) }
        }
        return best
    }

    /// The variant for objects whose tag says nothing.
    private var fallback: Int? { variants.firstIndex(where: \.isFallback) }

    /// Whether any of the variants has a property of that name. With a discriminator, a value is of one variant alone: what
    /// is written has the tag, by which it is read again.
    private func isProperty(_ name: String) -> Bool {
        discriminator == nil
            && variants.contains { ($0.valueType as? any ObjectModel.Type)?.layout.position(ofName: name) != nil }
    }

    private func tag(of json: JSONElement) -> String? {
        guard let discriminator else { return nil }
        return try? json[discriminator]?.string()
    }
}

nonisolated extension UnionVariants {
    /// Writes the value of a union, with the discriminator if the value does not bring it along.
    func write(_ value: any JSONCodable, to writer: inout JSONWriter) {
        guard let discriminator, let model = value as? any ObjectModel, !(model is any TupleModel) else {
            return value.write(to: &writer)
        }
        write(model, discriminator, to: &writer)
    }

    private func write<Model: ObjectModel>(_ model: Model, _ discriminator: String, to writer: inout JSONWriter) {
        let isThere = Model.layout.position(ofName: discriminator).map { model._fields.content($0) != .absent } ?? false
        let variant = variants.first { $0.valueType == Model.self }
        // Without a tag, an object is the fallback anyway.
        guard !isThere, let variant, !variant.isFallback, let tag = variant.tags.first else {
            return model.write(to: &writer)
        }
        Model.layout.write(model._fields, to: &writer, tag: (discriminator, tag))
    }
}
