/// The files that a tree's nodes come from, in one numbering of their bytes: each file starts where the one before it,
/// and the text that was made for its nodes, has ended. So a node says with one number in which file it is, and where.
struct FileTable: Sendable {
    /// The document's own file, whose numbers are its offsets.
    let document: SourceFile
    /// In ascending order.
    private var others: [(start: Int, file: SourceFile)] = []

    init(_ document: SourceFile) {
        self.document = document
    }

    /// - Parameter start: A number beyond every one that was given out so far.
    mutating func append(_ file: SourceFile, from start: Int) {
        others.append((start, file))
    }

    /// Takes over the files of another table, whose numbers are larger by an offset from now on.
    mutating func append(contentsOf table: FileTable, from start: Int) {
        append(table.document, from: start)
        for other in table.others { append(other.file, from: start + other.start) }
    }

    /// The file that a number is in, and the offset in it.
    func place(of position: Int) -> (file: SourceFile, offset: Int) {
        // A document that nothing was laid over has one file; others have few.
        for other in others.reversed() where other.start <= position { return (other.file, position - other.start) }
        return (document, position)
    }

    func location(of position: Int) -> SourceLocation {
        let place = place(of: position)
        return place.file.location(at: place.offset)
    }
}
