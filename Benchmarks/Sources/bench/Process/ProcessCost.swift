/// What a process took, with all those that it started and waited for.
struct ProcessCost: Sendable {
    /// CPU time in user mode.
    var seconds: Double
    /// CPU time that the kernel worked for it, which depends on the file system and on what else the machine does.
    var kernelSeconds: Double
    /// The most memory that was resident at once in the largest of them.
    var peakMegabytes: Double
    var output = ""
}
