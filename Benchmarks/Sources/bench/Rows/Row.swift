/// A part of the table that is measured together.
struct Row: Sendable {
    /// By which it is chosen.
    var name: String
    /// What it is about.
    var title: String
    var measure: @Sendable (Workbench) throws -> [Figure]

    /// In the order of the table.
    static let all: [Row] =
        generating + [.floor, .unchanged, .growth] + compiling + [.change, .objectCode] + models + [.calls]
}
