import SourceTree

/// The properties of an object while they are being merged.
struct PropertyCollection {
    private(set) var properties: [ObjectType.Property] = []
    /// Properties of which no value can be what the document demands of it.
    private(set) var conflicts: [Conflict] = []
    private var positions: [String: Int] = [:]
    private var certain: Set<String> = []

    struct Conflict {
        var name: String
        var location: SourceLocation
    }

    /// Whether a property was described by a schema that applies in any case.
    func isCertain(_ name: String) -> Bool { certain.contains(name) }

    /// Adds a property. One that is there already is refined: a later schema knows more about it than an earlier one,
    /// unless it only says less of the same.
    ///
    /// - Parameter isCertain: whether the schema applies in any case, and not as one of several.
    mutating func add(_ property: ObjectType.Property, isCertain: Bool, at location: SourceLocation) {
        defer { if isCertain { certain.insert(property.name) } }
        guard let position = positions[property.name] else {
            positions[property.name] = properties.count
            properties.append(property)
            return
        }
        var merged = properties[position]
        if isCertain {
            switch TypeRefinement(of: merged.type, by: property.type) {
            case .refines: merged.type = property.type
            case .saysLess: break
            case .contradicts:
                merged.type = property.type
                conflicts.append(Conflict(name: property.name, location: location))
            }
        } else if merged.type != property.type {
            // One of the alternatives is as good as another.
            merged.type = .any
        }
        merged.isNullable = merged.isNullable && property.isNullable
        merged.isReadOnly = merged.isReadOnly || property.isReadOnly
        merged.isWriteOnly = merged.isWriteOnly || property.isWriteOnly
        merged.defaultValue = property.defaultValue ?? merged.defaultValue
        merged.constant = property.constant ?? merged.constant
        merged.constraints += property.constraints.filter { !merged.constraints.contains($0) }
        if property.documentation.description != nil { merged.documentation = property.documentation }
        properties[position] = merged
    }

    /// Marks a property as required, if it is there.
    mutating func require(_ name: String) {
        if let position = positions[name] { properties[position].isRequired = true }
    }

    /// Adds a property that is required but never described. It may be anything: it is kept, though nobody is asked for
    /// it, since lists of what is required are often older than the properties. What only differs in its spelling from a
    /// property that is described is that one.
    ///
    /// - Parameter pointer: where it would be described.
    mutating func addUndescribed(_ name: String, at pointer: String) {
        let spelling = Self.letters(of: name)
        guard positions[name] == nil, !properties.contains(where: { Self.letters(of: $0.name) == spelling }) else {
            return
        }
        positions[name] = properties.count
        properties.append(
            ObjectType.Property(
                name: name,
                type: .any,
                isRequired: false,
                isNullable: false,
                isReadOnly: false,
                isWriteOnly: false,
                documentation: Documentation(),
                pointer: pointer
            )
        )
    }

    private static func letters(of name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
