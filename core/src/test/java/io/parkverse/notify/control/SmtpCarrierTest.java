package io.parkverse.notify.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmtpCarrierTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("F3.5 mail in Chinese and English arrives as it was written")
    void carriesBothLanguages() throws MessagingException, IOException {
        carrier("").carry(new Carrier.Parcel("ada@example.org", "云谷园区", "您的验证码：123456", "您好，\n\n验证码 123456。"));
        carrier("")
                .carry(new Carrier.Parcel("ada@example.org", "Cloud Valley", "Your code: 123456", "Hello,\n\n123456."));

        MimeMessage chinese = server.getReceivedMessages()[0];
        assertThat(chinese.getSubject()).isEqualTo("您的验证码：123456");
        assertThat(chinese.getContent().toString()).contains("您好").contains("验证码 123456。");
        assertThat(((InternetAddress) chinese.getFrom()[0]).getPersonal()).isEqualTo("云谷园区");
        assertThat(((InternetAddress) chinese.getFrom()[0]).getAddress()).isEqualTo("portal@example.org");
        assertThat(chinese.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(server.getReceivedMessages()[1].getSubject()).isEqualTo("Your code: 123456");
    }

    @Test
    @DisplayName("F3.5 line breaks in subject or sender add no header and no recipient")
    void refusesHeaderInjection() throws MessagingException {
        carrier("")
                .carry(new Carrier.Parcel(
                        "ada@example.org",
                        "Park\r\nBcc: eve@example.org",
                        "Hello\r\nBcc: eve@example.org\r\n\r\nbody",
                        "text"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Hello Bcc: eve@example.org body");
    }

    @Test
    @DisplayName("F3.5 an address with a second one in it is refused for good")
    void refusesTwoAddresses() {
        Carrier.Parcel parcel = new Carrier.Parcel("ada@example.org,eve@example.org", "Park", "Hello", "text");

        assertThatThrownBy(() -> carrier("").carry(parcel))
                .isInstanceOfSatisfying(
                        CarriageException.class, e -> assertThat(e.permanent()).isTrue());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("F3.5 a server that is away is tried again later")
    void triesAgain() {
        SmtpCarrier carrier = carrier("");
        server.stop();

        assertThatThrownBy(() -> carrier.carry(new Carrier.Parcel("ada@example.org", "Park", "Hello", "text")))
                .isInstanceOfSatisfying(
                        CarriageException.class, e -> assertThat(e.permanent()).isFalse());
    }

    @Test
    @DisplayName("F3.5 the carrier signs in at the server with percent-encoded name and password")
    void signsIn() {
        server.setUser("portal@example.org", "p@ss/word");

        carrier("portal%40example.org:p%40ss%2Fword@")
                .carry(new Carrier.Parcel("ada@example.org", "Park", "Hello", "text"));

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("F3.5 a wrong setting is refused without repeating it")
    void refusesWrongSettings() {
        assertThatThrownBy(() -> SmtpAddress.parse("http://user:topsecret@mail.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("topsecret");
        assertThat(SmtpAddress.parse("smtp://u:topsecret@mail.example?from=a@b.cn"))
                .hasToString("SmtpAddress[host=mail.example, port=587, tls=STARTTLS, from=a@b.cn, login=u]");
    }

    private SmtpCarrier carrier(String login) {
        String address =
                "smtp://" + login + "127.0.0.1:" + server.getSmtp().getPort() + "?from=portal@example.org&tls=none";
        return new SmtpCarrier(SmtpAddress.parse(address), Clock.systemUTC());
    }
}
