/// What a process took, with all those that it started and waited for.
struct ProcessCost: Sendable {
    /// CPU time in the process itself.
    var userSeconds: Double
    /// CPU time that the kernel worked for it.
    var systemSeconds: Double
    /// The most memory that was resident at once in the largest of them.
    var peakMegabytes: Double
    var output = ""

    var seconds: Double { userSeconds + systemSeconds }
}
