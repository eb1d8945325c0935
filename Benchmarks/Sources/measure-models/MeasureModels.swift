import Customers
import Foundation

/// Decodes and encodes one list of customers, by generated models and by `JSONDecoder` and `JSONEncoder`.
///
/// ```
/// measure-models write FILE             the list as JSON, about 10 MB of it
/// measure-models decode FILE ROUNDS     CPU seconds of each round, each way
/// measure-models encode FILE ROUNDS
/// measure-models parse FILE ROUNDS      only that the text is JSON, and where its values are
/// measure-models memory-models FILE     how many bytes decoding takes at its peak, the text included
/// measure-models memory-codable FILE
/// ```
@main
enum MeasureModels {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { throw Misuse() }
        let file = arguments[2]
        let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
        switch arguments[1] {
        case "write": try Data(CustomerList.json(bytes: 10_000_000)).write(to: URL(fileURLWithPath: file))
        case "decode": try Speed(file: file, rounds: rounds).decode()
        case "encode": try Speed(file: file, rounds: rounds).encode()
        case "parse": try Speed(file: file, rounds: rounds).parse()
        case "memory-models": try PeakMemory.report { try [Customer](jsonBytes: readBytes(of: file)) }
        case "memory-codable":
            try PeakMemory.report {
                try CodableCustomer.decoder.decode(
                    [CodableCustomer].self,
                    from: Data(contentsOf: URL(fileURLWithPath: file))
                )
            }
        default: throw Misuse()
        }
    }

    struct Misuse: Error {}
}
