/// An article of the documentation catalogue. It says what the section of the README says.
enum Article: String, CaseIterable {
    case configuration, calls, pages, streams, errors, webhooks, testing

    var template: String { "article-\(rawValue)" }

    /// The file's name, by which the catalogue links to it. A document hardly has a type of such a name, which would have
    /// the same address.
    var name: String {
        switch self {
        case .configuration: "ConfiguringTheClient"
        case .calls: "ChangingSingleCalls"
        case .pages: "ReadingListsInPages"
        case .streams: "ReadingStreams"
        case .errors: "HandlingErrors"
        case .webhooks: "ReceivingWebhooks"
        case .testing: "TestingYourCode"
        }
    }

    /// Whether there is anything to say about it.
    func isPart(of package: PackageView) -> Bool {
        switch self {
        case .configuration, .errors, .testing: true
        case .calls: package.function != nil
        case .pages: package.pagedFunction != nil
        case .streams: package.streamFunction != nil
        case .webhooks: package.webhooks != nil
        }
    }
}
