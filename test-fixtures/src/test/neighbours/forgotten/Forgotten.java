package m;

class Forgotten {
  static int size() {
    Buffer buffer = new Buffer();
    return buffer.size();
  }
}
