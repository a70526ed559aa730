import shared.Res;

record PlainRecordBeside(String name, int n) {
  static int run(PlainRecordBeside pair, Res res) {
    return pair.n() + res.get();
  }
}
