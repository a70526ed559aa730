import shared.Res;

class NativeImplementation implements Codec {
  @Override
  public int encode(Res res) {
    return encode(res.get());
  }

  private static native int encode(int value);
}

interface Codec {
  int encode(Res res);
}
