import ClientRuntime
import Foundation

/// A model of which the document demands more than types.
public struct Constrained: ObjectModel {
    public static let layout = ObjectLayout(
        [
            .required("id", String.self, where: [.minLength(1), .maxLength(4), .pattern("^[a-z]+$")]),
            .optional("count", Int.self, where: [.minimum(1), .maximum(9), .multipleOf(2)]),
            .optional("ratio", Double.self, where: [.exclusiveMinimum(0), .exclusiveMaximum(1), .multipleOf(0.01)]),
            .optional(
                "tags",
                [String].self,
                where: [
                    .minItems(1), .maxItems(3), .uniqueItems, .items([.minLength(2), .pattern("^t")]),
                ]
            ),
            .optional("matrix", [[Int]].self, where: [.items([.maxItems(2), .items([.maximum(5)])])]),
            .optional("names", [String: String].self, where: [.maxProperties(1), .values([.minLength(1)])]),
            .optional("price", Decimal.self, where: [.minimum(0.1), .exclusiveMaximum(100)]),
            .optional("children", [Constrained].self, where: [.maxItems(2)]),
            .optional("filter", Filter.self, where: [.maxLength(3)]),
            .optional("anything", JSONValue.self, where: [.maxLength(3), .maximum(3)]),
            .required("note", String.self, nullable: true, where: [.minLength(1)]),
            .additional(Int.self, where: [.minimum(0)]),
        ],
        where: [.minProperties(3)]
    )

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    public init(id: String, change: (inout Constrained) -> Void = { _ in }) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        count = 2
        change(&self)
    }

    public var id: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    public var count: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }

    public var ratio: Double? {
        get { _fields.optionalDouble(2) }
        set { _fields.setOptionalDouble(2, newValue) }
    }

    public var tags: [String]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
    }

    public var matrix: [[Int]]? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
    }

    public var names: [String: String]? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
    }

    public var price: Decimal? {
        get { _fields.optionalValue(6) }
        set { _fields.setOptionalValue(6, newValue) }
    }

    public var children: [Constrained]? {
        get { _fields.optionalValue(7) }
        set { _fields.setOptionalValue(7, newValue) }
    }

    public var filter: Filter? {
        get { _fields.optionalValue(8) }
        set { _fields.setOptionalValue(8, newValue) }
    }

    public var anything: JSONValue? {
        get { _fields.optionalValue(9) }
        set { _fields.setOptionalValue(9, newValue) }
    }

    public var note: String? {
        get { _fields.optionalString(10) }
        set { _fields.setOptionalString(10, newValue) }
    }

    public var additionalProperties: [String: Int] {
        get { _fields.additional(11) }
        set { _fields.setAdditional(11, newValue) }
    }
}
