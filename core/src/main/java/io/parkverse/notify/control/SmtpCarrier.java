package io.parkverse.notify.control;

import io.parkverse.notify.boundary.Channel;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/** Mail by SMTP. Subjects and names are encoded (RFC 2047) and stripped of line breaks before that. */
final class SmtpCarrier implements Carrier {

    private static final String TIMEOUT_MILLIS = "10000";
    private static final int LONGEST_SUBJECT = 200;

    private final Session session;
    private final SmtpAddress server;
    private final Clock clock;

    SmtpCarrier(SmtpAddress server, Clock clock) {
        this.server = server;
        this.clock = clock;
        this.session =
                Session.getInstance(properties(server), authenticator(server).orElse(null));
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean external() {
        return true;
    }

    @Override
    public void carry(Parcel parcel) {
        try {
            Transport.send(message(parcel));
        } catch (AddressException | SendFailedException e) {
            throw new CarriageException(String.valueOf(e.getMessage()), true);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new CarriageException(e);
        }
    }

    private MimeMessage message(Parcel parcel) throws MessagingException, UnsupportedEncodingException {
        String utf8 = StandardCharsets.UTF_8.name();
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.from(), oneLine(parcel.sender()), utf8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.address(), true));
        message.setSubject(oneLine(parcel.subject()), utf8);
        message.setText(parcel.body(), utf8, "plain");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT);
    }

    private static Properties properties(SmtpAddress server) {
        String protocol = "mail.smtp.";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty(protocol + "host", server.host());
        properties.setProperty(protocol + "port", String.valueOf(server.port()));
        properties.setProperty(protocol + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(protocol + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(protocol + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty(protocol + "auth", String.valueOf(server.user().isPresent()));
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        if (server.tls() == SmtpAddress.Tls.STARTTLS) {
            properties.setProperty(protocol + "starttls.enable", "true");
            properties.setProperty(protocol + "starttls.required", "true");
        }
        if (server.tls() == SmtpAddress.Tls.IMPLICIT) {
            properties.setProperty(protocol + "ssl.enable", "true");
        }
        return properties;
    }

    private static Optional<Authenticator> authenticator(SmtpAddress server) {
        return server.user().map(user -> new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, server.password());
            }
        });
    }
}
