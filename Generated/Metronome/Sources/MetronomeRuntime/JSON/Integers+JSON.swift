// Integers of other sizes than `Int`, for formats such as `uint64`. `Int` has 64 bits but on watchOS, where it has 32.

nonisolated extension FixedWidthInteger {
    /// A number without fraction that fits; `1.0` and `1e2` are such.
    fileprivate static func value(of json: JSONElement) throws -> Self {
        if let value = (try? json.integer()).flatMap(Self.init(exactly:)) { return value }
        guard let value = Self(try json.numberText()) else {
            throw json.mismatch(
                expected: isSigned ? "an integer of \(bitWidth) bits" : "an integer from 0 of \(bitWidth) bits",
                found: "another number"
            )
        }
        return value
    }
}

nonisolated extension Int64: JSONCodable {
    public init(json: JSONElement) throws { self = try Self.value(of: json) }
    public func write(to writer: inout JSONWriter) { writer.writeNumber(text: String(self)) }
    public static var _empty: Int64 { 0 }
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        for constraint in constraints { report.expect(constraint.allows(self), constraint) }
    }
}

nonisolated extension Int32: JSONCodable {
    public init(json: JSONElement) throws { self = try Self.value(of: json) }
    public func write(to writer: inout JSONWriter) { writer.writeNumber(text: String(self)) }
    public static var _empty: Int32 { 0 }
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        for constraint in constraints { report.expect(constraint.allows(Int64(self)), constraint) }
    }
}

nonisolated extension UInt64: JSONCodable {
    public init(json: JSONElement) throws { self = try Self.value(of: json) }
    public func write(to writer: inout JSONWriter) { writer.writeNumber(text: String(self)) }
    public static var _empty: UInt64 { 0 }
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        for constraint in constraints { report.expect(constraint.allows(self), constraint) }
    }
}

nonisolated extension Float: JSONCodable {
    public init(json: JSONElement) throws {
        let value = Float(try json.double())
        guard value.isFinite else { throw json.mismatch(expected: "a number", found: "a number too large for a float") }
        self = value
    }
    /// Writes the shortest number that reads back as the same `Float`.
    public func write(to writer: inout JSONWriter) {
        isFinite ? writer.writeNumber(text: description) : writer.writeNull()
    }
    public static var _empty: Float { 0 }
    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        json.kind == .number ? MatchScore.kind : nil
    }
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        Double(description)?._validate(constraints, &report)
    }
}
