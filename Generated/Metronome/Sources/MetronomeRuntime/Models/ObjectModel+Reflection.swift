// CustomDebugStringConvertible and not CustomStringConvertible: properties of JSON objects are often called
// `description`.

nonisolated extension ObjectModel {
    /// The model with the properties that are set, under their names in the JSON: `Customer(id: "cus_1", tags: ["a"])`.
    public var debugDescription: String {
        let properties = reflectedProperties.map { "\($0.name): \(String(reflecting: $0.value))" }
        return "\(Self.self)(\(properties.joined(separator: ", ")))"
    }

    /// A mirror whose children are the properties that are set, under their names in the JSON.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: reflectedProperties.map { (label: $0.name, value: $0.value) },
            displayStyle: .struct
        )
    }

    private var reflectedProperties: [(name: String, value: any Sendable)] {
        Self.layout.properties.enumerated().compactMap { position, property in
            property.reflected(_fields.content(position)).map {
                (property.isAdditional || property.isRest ? "…" : property.name, $0)
            }
        }
    }
}

nonisolated extension ObjectLayout.Property {
    /// The value as the type of the property has it; `nil` when there is none.
    fileprivate func reflected(_ content: Fields.Content) -> (any Sendable)? {
        func value<Value: JSONCodable>(of type: Value.Type) -> (any Sendable)? { Value(_slot: Fields.Slot(content)) }
        switch content {
        case .absent: return nil
        case .null: return JSONValue.null
        default: return value(of: valueType)
        }
    }
}
