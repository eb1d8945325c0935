// Values that are changed where they are. With `get` and `set` alone, `model.items?.append(item)` would copy all items for
// each one that is appended, since the slot holds on to them in the meantime.

nonisolated extension Fields {
    /// The value of an optional property, to be changed where it is.
    public subscript<Value: JSONCodable>(changingOptional index: Int) -> Value? {
        get { optionalValue(index) }
        _modify {
            let isNull = isNull(index)
            var value: Value? = optionalValue(index)
            set(index, .absent)
            // What stays without a value stays as it was: `model.items?.append(item)` does not make null absent.
            defer { if isNull, value == nil { setNull(index) } else { setOptionalValue(index, value) } }
            yield &value
        }
    }

    /// The value of a required property, to be changed where it is.
    public subscript<Value: JSONCodable>(changing index: Int) -> Value {
        get { value(index) }
        _modify {
            var value: Value = value(index)
            set(index, .absent)
            defer { setValue(index, value) }
            yield &value
        }
    }

    /// The members that are none of the declared properties, to be changed where they are.
    public subscript<Value: JSONCodable>(changingAdditional index: Int) -> [String: Value] {
        get { additional(index) }
        _modify {
            var value: [String: Value] = additional(index)
            set(index, .absent)
            defer { setAdditional(index, value) }
            yield &value
        }
    }
}
