import Foundation

/// The same object as a struct of stored properties whose `Codable` the compiler makes.
struct CodableCustomer: Codable, Hashable, Sendable {
    var id: String
    var name: String
    var email: String?
    var status: Status
    var createdAt: Date
    var updatedAt: Date?
    var balance: Int
    var discount: Double
    var taxExempt: Bool
    var address: Address
    var contacts: [Contact]
    var tags: [String]
    var parentID: String?

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case email
        case status
        case createdAt = "created_at"
        case updatedAt = "updated_at"
        case balance
        case discount
        case taxExempt = "tax_exempt"
        case address
        case contacts
        case tags
        case parentID = "parent_id"
    }

    enum Status: String, Codable, Hashable, Sendable {
        case active
        case pastDue = "past_due"
        case suspended
        case closed
    }

    struct Address: Codable, Hashable, Sendable {
        var line1: String
        var line2: String?
        var city: String
        var postalCode: String?
        var country: String

        enum CodingKeys: String, CodingKey {
            case line1
            case line2
            case city
            case postalCode = "postal_code"
            case country
        }
    }

    struct Contact: Codable, Hashable, Sendable {
        var name: String
        var email: String
        var phone: String?
        var primary: Bool
    }
}

extension CodableCustomer {
    /// Foundation's own way with dates, which is the fastest that it has for RFC 3339.
    static var decoder: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return decoder
    }

    static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        return encoder
    }
}
