import SchemaIR

/// Types that are declared at different places, such as an inline schema that became a component, and are the same JSON.
extension TypeMatching {
    /// Two declarations that are being compared.
    struct Pair: Hashable {
        var one: TypeID
        var other: TypeID
    }

    /// Whether two declarations are the same to those who send and receive them.
    ///
    /// - Parameter open: what is being compared already: types may lead back to themselves.
    func isAlike(_ one: TypeID, _ other: TypeID, _ open: Set<Pair>) -> Bool {
        let pair = Pair(one: one, other: other)
        guard !open.contains(pair) else { return true }
        let open = open.union([pair])
        switch (old[one].shape, new[other].shape) {
        case (.object(let object), .object(let other)):
            return isAlike(object.properties, other.properties, open) && object.constraints == other.constraints
                && isAlike(object.additionalProperties, other.additionalProperties, open)
                && object.additionalConstraints == other.additionalConstraints
        case (.tuple(let tuple), .tuple(let other)):
            return isAlike(tuple.elements, other.elements, open) && isAlike(tuple.rest, other.rest, open)
                && tuple.restConstraints == other.restConstraints
        case (.enumeration(let enumeration), .enumeration(let other)):
            return enumeration.rawType == other.rawType
                && Set(enumeration.cases.map(\.value)) == Set(other.cases.map(\.value))
        case (.union(let union), .union(let other)):
            return union.discriminator == other.discriminator && union.variants.count == other.variants.count
                && zip(union.variants, other.variants).allSatisfy { one, other in
                    one.tags == other.tags && isSame(one.type, other.type, open)
                }
        default: return false
        }
    }

    private func isAlike(_ one: TypeReference?, _ other: TypeReference?, _ open: Set<Pair>) -> Bool {
        switch (one, other) {
        case (nil, nil): true
        case (let one?, let other?): isSame(one, other, open)
        default: false
        }
    }

    /// In any order: JSON knows none.
    private func isAlike(_ olds: [ObjectType.Property], _ news: [ObjectType.Property], _ open: Set<Pair>) -> Bool {
        let byName = Dictionary(news.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return olds.count == news.count
            && olds.allSatisfy { property in
                guard let other = byName[property.name] else { return false }
                return property.isRequired == other.isRequired && property.isNullable == other.isNullable
                    && property.isReadOnly == other.isReadOnly && property.isWriteOnly == other.isWriteOnly
                    && property.constant == other.constant && property.constraints == other.constraints
                    && isSame(property.type, other.type, open)
            }
    }
}
