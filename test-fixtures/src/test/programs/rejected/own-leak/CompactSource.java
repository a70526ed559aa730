// since 25
import shared.Res;

int read() {
  Res res = Res.open();
  return res.get(); //! own.leak
}

void main() {
  read();
}
