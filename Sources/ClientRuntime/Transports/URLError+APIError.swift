import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

nonisolated extension APIError {
    /// What `URLSession` threw. Its own error shows the whole URL, with keys that may be in the query, so only its code
    /// is kept.
    init(_ error: URLError, authority: String) {
        let kind: Kind =
            switch error.code {
            case .cancelled: .cancelled
            case .timedOut: .timeout
            default: .connection
            }
        self.init(kind: kind, message: Self.message(for: error.code, authority), underlying: URLError(error.code))
    }

    private static func message(for code: URLError.Code, _ authority: String) -> String {
        switch code {
        case .cancelled: "The call was cancelled"
        case .timedOut: "\(authority) did not answer in time"
        case .cannotConnectToHost: "\(authority) cannot be connected to"
        case .cannotFindHost, .dnsLookupFailed: "\(authority) cannot be found"
        // Foundation outside of Darwin has no code of its own for most of what goes wrong after the connection.
        case .networkConnectionLost, .badServerResponse, .cannotParseResponse, .unknown:
            "\(authority) closed the connection, or did not speak HTTP"
        case .notConnectedToInternet: "There is no connection to the network"
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
            .clientCertificateRequired:
            "The connection to \(authority) cannot be made secure"
        default: "The request to \(authority) failed (URL error \(code.rawValue))"
        }
    }
}
