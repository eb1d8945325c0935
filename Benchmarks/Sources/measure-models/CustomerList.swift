import Customers
import Foundation

/// A list of customers that is the same in every run, and in which hardly two are alike.
enum CustomerList {
    /// - Parameter bytes: About how long the JSON is to be.
    static func json(bytes: Int) -> [UInt8] {
        var random = Random()
        var customers: [Customer] = []
        var length = 2
        while length < bytes {
            let customer = customer(customers.count, &random)
            length += customer.jsonBytes().count + 1
            customers.append(customer)
        }
        return customers.jsonBytes()
    }

    private static func customer(_ number: Int, _ random: inout Random) -> Customer {
        let name = "\(random.pick(givenNames)) \(random.pick(familyNames))"
        let created = Date(timeIntervalSince1970: Double(1_600_000_000 + random.number(below: 150_000_000)))
        return Customer(
            id: "cus_\(String(random.next(), radix: 36))",
            name: name,
            status: random.pick([.active, .active, .active, .pastDue, .suspended, .closed]),
            createdAt: created,
            balance: random.number(below: 2_000_000) - 500_000,
            discount: Double(random.number(below: 1_000)) / 1_000,
            taxExempt: random.number(below: 5) == 0,
            address: address(&random),
            contacts: (0..<random.number(below: 4)).map { _ in contact(&random) },
            tags: (0..<random.number(below: 4)).map { _ in random.pick(tags) },
            email: random.number(below: 4) == 0 ? nil : "\(random.pick(mailboxes))\(number)@example.com",
            updatedAt: random.number(below: 3) == 0 ? nil : created + Double(random.number(below: 10_000_000)),
            parentID: random.number(below: 3) == 0 ? "cus_\(String(random.next(), radix: 36))" : nil
        )
    }

    private static func address(_ random: inout Random) -> Address {
        Address(
            line1: "\(1 + random.number(below: 900)) \(random.pick(streets))",
            city: random.pick(cities),
            country: random.pick(["DE", "FR", "US", "SE", "IT", "JP"]),
            line2: random.number(below: 3) == 0 ? "Suite \(random.number(below: 40))" : nil,
            postalCode: String(10_000 + random.number(below: 89_999))
        )
    }

    private static func contact(_ random: inout Random) -> Contact {
        Contact(
            name: "\(random.pick(givenNames)) \(random.pick(familyNames))",
            email: "\(random.pick(mailboxes))@example.org",
            primary: random.number(below: 2) == 0,
            phone: random.number(below: 2) == 0 ? "+49 30 \(1_000_000 + random.number(below: 8_999_999))" : nil
        )
    }

    private static let givenNames = ["Ada", "Grace", "Jürgen", "Margaret", "Edsger", "Barbara", "Tony", "Yukihiro"]
    private static let familyNames = ["Lovelace", "Hopper", "Schröder", "Hamilton", "Dijkstra", "Liskov", "Hoare"]
    private static let mailboxes = ["billing", "accounts.payable", "info", "finance-team", "purchasing"]
    private static let streets = ["Market Street", "Rue de Rivoli", "Torstraße", "Sveavägen", "Via \"Roma\""]
    private static let cities = ["Berlin", "Paris", "San Francisco", "Malmö", "Torino", "Ōsaka"]
    private static let tags = ["enterprise", "trial", "churn-risk", "self-serve", "partner", "beta"]
}

/// Numbers that look random and are the same in every run (SplitMix64).
private struct Random {
    private var state: UInt64 = 20_261_123

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func number(below bound: Int) -> Int {
        Int(next() % UInt64(bound))
    }

    mutating func pick<Element>(_ values: [Element]) -> Element {
        values[number(below: values.count)]
    }
}
