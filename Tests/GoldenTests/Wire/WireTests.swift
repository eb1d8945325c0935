import ParameterStyles
import Testing

/// One after the other: what they send is kept in one file.
@Suite(.serialized)
enum WireTests {}

extension ClientConfiguration {
    /// What a test expects once must not come twice, and nothing comes from the environment.
    static var wire: ClientConfiguration {
        ClientConfiguration(maxRetries: 0, log: .standardError(level: .off), environment: EnvironmentVariables([:]))
    }
}
