extension NodeArena {
    /// Takes in all nodes of another arena behind its own. Their positions and texts are numbered from the end of the
    /// text so far.
    mutating func append(contentsOf other: NodeArena) {
        let textStart = UInt32(truncatingIfNeeded: text.count)
        let firstNode = UInt32(truncatingIfNeeded: records.count)
        let firstItem = UInt32(truncatingIfNeeded: items.count)
        let firstMember = UInt32(truncatingIfNeeded: members.count)
        let keyNumbers = other.keys.strings.map { keys.intern($0) }

        text.append(contentsOf: other.text)
        items.append(contentsOf: other.items.lazy.map { $0 + firstNode })
        members.append(
            contentsOf: other.members.lazy.map {
                MemberRecord(
                    key: keyNumbers[Int($0.key)],
                    keyPosition: $0.keyPosition + textStart,
                    value: $0.value + firstNode
                )
            }
        )
        for (index, node) in other.properties { properties[index + firstNode] = node }
        records.reserveCapacity(records.count + other.records.count)
        for var record in other.records {
            let node = UInt32(truncatingIfNeeded: records.count)
            record.position += textStart
            switch record.kind {
            case .sequence: record.first += firstItem
            case .mapping: record.first += firstMember
            default: record.first += textStart
            }
            record.hasKeyOrder = false
            records.append(record)
            // The order goes by the numbers of keys, which have changed.
            if record.kind == .mapping { orderKeys(of: node) }
        }
    }

    /// Puts the members of a mapping that has many of them in order by their keys, for ``member(of:key:)``.
    mutating func orderKeys(of mapping: UInt32) {
        let range = records[Int(mapping)].range
        records[Int(mapping)].hasKeyOrder = range.count >= Self.orderedFrom
        guard range.count >= Self.orderedFrom else { return }
        let keys = members[range].map(\.key)
        keyOrders[mapping] = order.count
        order += (0..<UInt32(range.count)).sorted { keys[Int($0)] < keys[Int($1)] }
    }
}
