import shared.Res;

class MainMethod {
  public static void main(String[] args) {
    var res = Res.open();
    System.out.println(res.get());
  } //! own.leak
}
