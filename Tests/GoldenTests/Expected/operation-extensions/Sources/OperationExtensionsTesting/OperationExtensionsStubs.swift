// Generated from operation-extensions.yaml. Changes are lost when it is generated again.

import OperationExtensions

nonisolated extension StubOperation where Output == Void {
    /// ``OperationExtensionsClient/Users/list``: `GET /users`
    public static var usersList: Self { Self(id: "GetUserList") }
    /// ``OperationExtensionsClient/Users/get``: `GET /users/{id}`
    public static var usersGet: Self { Self(id: "GetUserDetails") }
    /// ``OperationExtensionsClient/BetaAgents/create``: `POST /agents`
    public static var betaAgentsCreate: Self { Self(id: "CreateAgentPost") }
    /// ``OperationExtensionsClient/EmbedJobs/cancel``: `POST /embed-jobs/{id}/cancel`
    public static var embedJobsCancel: Self { Self(id: "cancelEmbedJobV1") }
    /// ``OperationExtensionsClient/V2Chat/send``: `POST /v2/chat`
    public static var v2ChatSend: Self { Self(id: "chatV2") }
}
