import ClientRuntime

/// Runs the cases of all features, and tells what came of each in a line of JSON.
@main
enum FeatureProgram {
    static func main() async {
        for check in featureChecks.joined() {
            print(await check.run().line(named: check.name))
        }
    }
}
