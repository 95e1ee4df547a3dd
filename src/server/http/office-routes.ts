import type { FastifyInstance } from 'fastify';
import { FILES } from '../../manifest/add-in';
import type { LiveProfile } from '../profile/live-profile';
import { answer, JSON_TYPE, SCRIPT_TYPE } from './answer';
import { callerOf } from './caller';

/** Folders of the clients that read the standard beside their page. */
const CLIENTS = ['', '/outlook', '/thunderbird'];

/** The standard, a person's record, and Outlook's event file with the standard in it. */
export function officeRoutes(server: FastifyInstance, profile: LiveProfile): void {
  for (const client of CLIENTS) {
    server.get(`${client}/office.json`, (request, reply) => {
      const { access, listed, withoutPeople } = profile.current;
      const { office } = access.mayList(callerOf(request)) ? listed : withoutPeople;
      return answer(request, reply, office, JSON_TYPE);
    });
    server.get(`${client}/api/people/me`, (request, reply) => {
      const { access, records } = profile.current;
      const asked = access.asked(callerOf(request));
      if ('refused' in asked) {
        if (asked.refused === 401) reply.header('WWW-Authenticate', 'Bearer');
        return reply.code(asked.refused).send({ error: asked.error });
      }
      const record = records.get(asked.email);
      if (record === undefined) return reply.code(404).send({ error: 'person-unknown' });
      return answer(request, reply, record, JSON_TYPE);
    });
  }
  server.get(`/outlook/${FILES.events}`, (request, reply) => {
    const { access, listed, withoutPeople } = profile.current;
    const { events } = access.mayList(callerOf(request)) ? listed : withoutPeople;
    return events === undefined ? reply.callNotFound() : answer(request, reply, events, SCRIPT_TYPE);
  });
  // Lets classic Outlook's event file ask this server: Office reads here which scripts of the host are add-ins.
  server.get('/.well-known/microsoft-officeaddins-allowed.json', (request, reply) => {
    const { url = `${request.protocol}://${request.host}/` } = profile.current.settings;
    reply.header('Cache-Control', 'no-cache');
    return reply.send({ allowed: [`${url}outlook/${FILES.events}`] });
  });
}
