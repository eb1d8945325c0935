/// A value of any type in a slot. A class, since a cast to the class of a box is far cheaper than a cast from an
/// existential value.
nonisolated protocol AnyBox: AnyObject, Sendable {
    var anyValue: any JSONCodable { get }
    func write(to writer: inout JSONWriter)
    func isEqual(to other: any AnyBox) -> Bool
    func hash(into hasher: inout Hasher)
}

nonisolated final class Box<Value: JSONCodable>: AnyBox {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }

    var anyValue: any JSONCodable { value }

    func write(to writer: inout JSONWriter) {
        value.write(to: &writer)
    }

    func isEqual(to other: any AnyBox) -> Bool {
        (other as? Box<Value>)?.value == value
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(value)
    }
}

/// A box that is equal to another when their values are.
nonisolated struct BoxedValue: Hashable, Sendable {
    let box: any AnyBox

    init(_ box: any AnyBox) {
        self.box = box
    }

    static func == (lhs: BoxedValue, rhs: BoxedValue) -> Bool {
        lhs.box === rhs.box || lhs.box.isEqual(to: rhs.box)
    }

    func hash(into hasher: inout Hasher) {
        box.hash(into: &hasher)
    }
}
