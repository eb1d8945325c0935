import Customers
import Foundation

/// CPU time of the two ways, turn by turn, so that what disturbs one disturbs the other.
struct Speed {
    private let bytes: [UInt8]
    private let rounds: Int

    init(file: String, rounds: Int) throws {
        bytes = try readBytes(of: file)
        self.rounds = rounds
    }

    func decode() throws {
        let data = Data(bytes)
        let decoder = CodableCustomer.decoder
        try checkSame([Customer](jsonBytes: bytes), decoder.decode([CodableCustomer].self, from: data))
        print("bytes \(bytes.count)")
        for _ in 0..<rounds {
            try measure("models") { try [Customer](jsonBytes: bytes) }
            try measure("codable") { try decoder.decode([CodableCustomer].self, from: data) }
        }
    }

    func encode() throws {
        let models = try [Customer](jsonBytes: bytes)
        let others = try CodableCustomer.decoder.decode([CodableCustomer].self, from: Data(bytes))
        let encoder = CodableCustomer.encoder
        try checkSame([Customer](jsonBytes: [UInt8](encoder.encode(others))), others)
        print("bytes \(models.jsonBytes().count)")
        for _ in 0..<rounds {
            measure("models") { models.jsonBytes() }
            try measure("codable") { try encoder.encode(others) }
        }
    }

    func parse() throws {
        print("bytes \(bytes.count)")
        for _ in 0..<rounds {
            try measure("models") { try JSONElement(parsing: bytes) }
        }
    }

    /// What comes of it is released after the time is taken.
    private func measure<Value>(_ name: String, _ work: () throws -> Value) rethrows {
        let start = cpuSeconds()
        let value = try work()
        let end = cpuSeconds()
        withExtendedLifetime(value) { print("\(name) \(end - start)") }
    }

    /// Both ways must have read the same, or comparing them would mean nothing.
    private func checkSame(_ models: [Customer], _ others: [CodableCustomer]) throws {
        guard models.count == others.count, !models.isEmpty else { throw Difference() }
        for (model, other) in zip(models, others) {
            guard model.id == other.id, model.email == other.email, model.status.rawValue == other.status.rawValue,
                model.createdAt == other.createdAt, model.updatedAt == other.updatedAt, model.balance == other.balance,
                model.discount == other.discount, model.taxExempt == other.taxExempt, model.tags == other.tags,
                model.address.postalCode == other.address.postalCode, model.parentID == other.parentID,
                model.contacts.map(\.phone) == other.contacts.map(\.phone)
            else { throw Difference() }
        }
    }

    struct Difference: Error {}
}
