/// What a model stores: one slot for each property of its layout.
///
/// A value: a copy is independent, and shares storage until one of the two is changed. One reference wide, however many
/// properties there are, so that models can be recursive and cheap to pass. Generated code alone deals with it.
public nonisolated struct Fields: Hashable, Sendable {
    var slots: [Content]

    /// Fields of which none is set.
    public init(_ layout: ObjectLayout) {
        slots = [Content](absent: layout.properties.count) { _ in }
    }

    init(slots: [Content]) {
        self.slots = slots
    }

    /// What is in a slot. A position outside the layout has nothing, so that misuse cannot trap.
    func content(_ index: Int) -> Content {
        slots.indices.contains(index) ? slots[index] : .absent
    }

    mutating func set(_ index: Int, _ content: Content) {
        guard slots.indices.contains(index) else { return }
        slots[index] = content
    }
}

nonisolated extension Fields {
    /// A value in the form in which a model stores it.
    public struct Slot: Hashable, Sendable {
        let content: Content

        init(_ content: Content) {
            self.content = content
        }

        /// Stores a value as it is, for types without a form of their own.
        init<Value: JSONCodable>(boxing value: Value) {
            content = .boxed(BoxedValue(Box(value)))
        }

        static let null = Slot(.null)

        /// The value, if it was stored as it is and is of this type.
        func unboxed<Value: JSONCodable>(as type: Value.Type) -> Value? {
            guard case .boxed(let boxed) = content else { return nil }
            return (boxed.box as? Box<Value>)?.value
        }
    }

    /// What a slot holds. The frequent types are stored inline, models as their fields, everything else in a box.
    enum Content: Hashable, Sendable {
        case absent
        case null
        case string(String)
        case integer(Int)
        case double(Double)
        case bool(Bool)
        case moment(Moment)
        case object(Fields)
        case boxed(BoxedValue)
    }
}

nonisolated extension [Fields.Content] {
    /// Slots, all of which are absent but those that are set before anyone else sees them.
    init(
        absent count: Int,
        fill: (UnsafeMutableBufferPointer<Fields.Content>) throws -> Void
    ) rethrows {
        // Not `init(repeating:count:)`, nor `init(unsafeUninitializedCapacity:)`: neither is specialized when it allocates, and
        // to look up the type of the storage takes longer than all else here.
        self.init()
        reserveCapacity(count)
        append(contentsOf: repeatElement(.absent, count: count))
        try withUnsafeMutableBufferPointer { try fill($0) }
    }
}
