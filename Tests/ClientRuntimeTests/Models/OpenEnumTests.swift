import ClientRuntime
import Foundation
import Testing

@Suite("Open enums")
struct OpenEnumTests {
    typealias Dashboard = EmbeddableDashboardPayload.Dashboard

    @Test("Known and unknown values are read and go back as they came", arguments: ["invoices", "usage", "new_one", ""])
    func roundTrip(value: String) throws {
        let dashboard = try Dashboard(jsonBytes: value.jsonBytes())
        #expect(dashboard.rawValue == value)
        #expect(dashboard.jsonBytes() == value.jsonBytes())
        #expect(Dashboard.allCases.contains(dashboard) == ["invoices", "usage"].contains(value))
    }

    @Test("Enums are compared, hashed and switched over")
    func comparison() {
        let dashboard = Dashboard(rawValue: "commits_and_credits")
        #expect(dashboard == .commitsAndCredits)
        #expect(dashboard != .invoices)
        #expect(Set([dashboard, .commitsAndCredits, .usage]).count == 2)
        switch dashboard {
        case .commitsAndCredits: break
        default: Issue.record("The pattern does not match")
        }
    }

    @Test("Enums of integers and numbers")
    func numbers() throws {
        let schedule = try Schedule(#"{"weekday":2,"factor":0.5,"weekdays":[1,9],"by_name":{"a":1}}"#)
        #expect(schedule.weekday == .tuesday)
        #expect(schedule.factor == .half)
        #expect(schedule.weekdays == [.monday, .init(rawValue: 9)])
        #expect(schedule.byName == ["a": .monday])
        #expect(schedule.jsonText == #"{"weekday":2,"factor":0.5,"weekdays":[1,9],"by_name":{"a":1}}"#)
        #expect(try Schedule(#"{"weekday":1.0,"factor":1}"#) == Schedule(weekday: .monday, factor: .one))
        let error = #expect(throws: JSONDecodingError.self) { try Schedule(#"{"weekday":"monday"}"#) }
        #expect(error?.description == "$.weekday: expected an integer, found a string (at byte 11)")
    }

    @Test("Codable is the raw value")
    func coding() throws {
        let data = try JSONEncoder().encode([Dashboard.invoices, .init(rawValue: "x")])
        #expect(String(decoding: data, as: UTF8.self) == #"["invoices","x"]"#)
        #expect(try JSONDecoder().decode([Dashboard].self, from: data) == [.invoices, .init(rawValue: "x")])
        let weekdays = try JSONDecoder().decode([Schedule.Weekday].self, from: Data("[1,7]".utf8))
        #expect(weekdays == [.monday, .init(rawValue: 7)])
    }

    @Test("The description names type and value")
    func description() {
        #expect(String(reflecting: Dashboard.invoices) == #"Dashboard("invoices")"#)
        #expect(String(describing: Schedule.Weekday.monday) == "Weekday(1)")
    }
}
