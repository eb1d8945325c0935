import SchemaIR

/// What the values of an enumeration are called.
enum CaseNames {
    /// - Parameter pointer: of the enumeration.
    static func names(of enumeration: EnumerationType, at pointer: String, overrides: NameOverrides) -> [String] {
        let isOrder = isOrder(enumeration.cases.map(\.value))
        return UniqueNames.settle(
            enumeration.cases.map { value in
                .init(
                    source: value.value,
                    name: overrides.member(at: value.pointer(in: pointer))
                        ?? Identifier.member(
                            value.name ?? spelledOut(value.value, isOrder: isOrder),
                            reserved: ReservedNames.cases,
                            fallback: value.value.isEmpty ? "empty" : "value"
                        )
                )
            }
        )
    }

    /// Whether values say by what to sort: one of them is there with a minus before it, and without.
    static func isOrder(_ values: [String]) -> Bool {
        let signed = values.filter(hasSign)
        return !signed.isEmpty && !Set(values).isDisjoint(with: signed.map { String($0.dropFirst()) })
    }

    /// The value with the minus at its beginning in words: `-created` is `createdDescending` where values say by what to
    /// sort, and `minusCreated` elsewhere. That of a number is spelled out wherever it stands.
    static func spelledOut(_ value: String, isOrder: Bool) -> String {
        guard hasSign(value) else { return value }
        return isOrder ? "\(value.dropFirst()) descending" : "minus \(value.dropFirst())"
    }

    private static func hasSign(_ value: String) -> Bool {
        guard value.utf8.first == UInt8(ascii: "-"),
            let next = value.dropFirst().first(where: { $0.isLetter || $0.isNumber })
        else {
            return false
        }
        return !next.isNumber
    }
}
